package dev.switchboard.fake;

/** What the account holds at first. */
final class Seed {

    static final String USERINFO = """
            {"sub": "w0", "domain": "sipgate.de", "masterSipId": "1000000", "locale": "de_DE"}""";

    static final String ACCOUNT = """
            {"company": "Example Ltd.", "mainProductType": "TEAM", "logoUrl": "", "verified": true,
             "historyLifeTime": "UNLIMITED"}""";

    static final String BALANCE = """
            {"amount": 35000, "currency": "EUR"}""";

    static final String SETTINGS = """
            {"incomingUrl": "https://pbx.example.com/calls", "outgoingUrl": "", "log": false, "whitelist": null,
             "pushApiVersion": 2}""";

    private Seed() {}

    static void fill(FakeSipgate fake) {
        users(fake);
        devices(fake);
        contacts(fake);
        history(fake);
    }

    private static void users(FakeSipgate fake) {
        fake.users().add("""
                        {"id": "w0", "firstname": "Ada", "lastname": "Lovelace", "email": "ada@example.com",
                         "defaultDevice": "e0", "busyOnBusy": false, "addressId": "1", "directDialIds": [],
                         "timezone": "Europe/Berlin", "admin": true}""");
        fake.users().add("""
                        {"id": "w1", "firstname": "Alan", "lastname": "Turing", "email": "alan@example.com",
                         "defaultDevice": "", "busyOnBusy": true, "addressId": "1", "directDialIds": [],
                         "timezone": "Europe/Berlin", "admin": false}""");
        fake.sms().extensions().of("w0").add("""
                {"id": "s0", "alias": "SMS of Ada"}""");
        fake.sms().callerIds("s0").makeDefault(fake.sms().callerIds("s0").add("+4915799912345", true));
        fake.sms().callerIds("s0").add("+4915799912346", true);
        fake.faxes().lines().of("w0").add("""
                        {"id": "f0", "alias": "Fax of Ada", "tagline": "Example Ltd.", "canSend": true, "canReceive": true}""");
        fake.phonelines().of("w0").add("""
                        {"id": "p0", "alias": "Ada", "forwardings": [
                          {"alias": "Voicemail of Ada", "destination": "v0", "timeout": 20, "active": true}]}""");
        fake.groups().add("""
                        {"id": "g0", "alias": "Sales", "departmentId": 1,
                         "users": [{"id": "w0", "firstname": "Ada", "lastname": "Lovelace"}],
                         "numbers": [{"id": "1001", "number": "+4921112345", "localized": "0211-12345", "type": "LANDLINE"}]}""");
        fake.voicemails().add("""
                        {"id": "v0", "alias": "Voicemail of Ada", "belongsToEndpoint": {"extension": "w0", "type": "USER"}}""");
        fake.numbers().add("""
                        {"id": "1001", "number": "+4921112345", "localized": "0211-12345", "type": "LANDLINE",
                         "endpointId": "g0", "endpointAlias": "Sales", "endpointUrl": ""}""");
        fake.numbers().add("""
                        {"id": "1002", "number": "+4915799912345", "localized": "01579-9912345", "type": "MOBILE",
                         "endpointId": "p0", "endpointAlias": "Ada", "endpointUrl": "",
                         "mnpState": {"isReleased": true, "releasedUntil": "2026-12-31T23:59:59Z"}}""");
        fake.numbers().add("""
                        {"id": "1003", "number": "+4921112346", "localized": "0211-12346", "type": "LANDLINE",
                         "endpointId": "", "endpointAlias": "", "endpointUrl": ""}""");
    }

    private static void devices(FakeSipgate fake) {
        fake.devices().of("w0").add("""
                        {"id": "e0", "alias": "Desk", "type": "REGISTER", "dnd": false, "online": true,
                         "callerId": "+4915799912345", "owner": "w0",
                         "activePhonelines": [{"id": "p0", "alias": "Ada"}], "activeGroups": [{"id": "g0", "alias": "Sales"}],
                         "credentials": {"username": "1000000e0", "password": "secret-of-e0", "sipServer": "sip.example.com",
                                         "outboundProxy": "proxy.example.com", "sipServerWebsocketUrl": "wss://sip.example.com"},
                         "registered": [{"userAgent": "Phone/1.0", "ip": "192.0.2.1", "port": "5060"}],
                         "emergencyAddressId": "1", "addressUrl": ""}""");
        fake.devices().of("w0").add("""
                        {"id": "y0", "alias": "Mobile", "type": "MOBILE", "dnd": false, "online": false, "owner": "w0",
                         "activePhonelines": [], "activeGroups": [],
                         "credentials": {"simId": "89490200000000000000", "puk1": "secret-puk1-of-y0", "puk2": "secret-puk2-of-y0"},
                         "simState": "ACTIVE", "esim": false}""");
        fake.devices().of("w0").add("""
                        {"id": "x0", "alias": "Home", "type": "EXTERNAL", "dnd": true, "online": false, "owner": "w0",
                         "activePhonelines": [], "activeGroups": [],
                         "number": "+4921112347", "incomingCallDisplayState": "CALLER_NUMBER"}""");
    }

    private static void contacts(FakeSipgate fake) {
        fake.contacts().add("""
                        {"id": "11111111-1111-4111-8111-111111111111", "name": "Grace Hopper", "family": "Hopper",
                         "given": "Grace", "picture": null, "emails": [{"email": "grace@example.com", "type": ["work"]}],
                         "numbers": [{"number": "+4915799912347", "type": ["cell"]}],
                         "addresses": [{"poBox": null, "extendedAddress": null, "streetAddress": "Example Street 1",
                                        "locality": "Düsseldorf", "region": null, "postalCode": "40219", "country": "Germany"}],
                         "organization": [["Example Ltd.", "Compilers"]], "scope": "PRIVATE"}""");
        fake.contacts().add("""
                        {"id": "22222222-2222-4222-8222-222222222222", "name": "Alan Turing", "family": "Turing",
                         "given": "Alan", "picture": null, "emails": [], "numbers": [{"number": "+4921112348", "type": []}],
                         "addresses": [], "organization": [], "scope": "SHARED"}""");
        fake.contacts().add("""
                        {"id": "33333333-3333-4333-8333-333333333333", "name": "Ada Lovelace", "picture": null,
                         "emails": [], "numbers": [{"number": "+4915799912345", "type": []}],
                         "addresses": [], "organization": [], "scope": "INTERNAL"}""");
    }

    private static void history(FakeSipgate fake) {
        fake.history().add("""
                        {"id": "2001", "source": "+4915799912347", "target": "+4915799912345", "sourceAlias": "Grace Hopper",
                         "targetAlias": "Ada", "type": "CALL", "created": "2026-01-05T08:00:00Z",
                         "lastModified": "2026-01-05T08:01:40Z", "direction": "INCOMING", "incoming": true,
                         "status": "PICKUP", "connectionIds": ["p0"], "read": true, "archived": false, "note": "",
                         "endpoints": [{"type": "ROUTED", "endpoint": {"extension": "p0", "type": "PHONELINE"}}],
                         "starred": true, "labels": [], "callId": "7001", "duration": 100, "callStatus": "SUCCESS",
                         "recordings": [{"id": "9001", "url": "https://api.example.com/recording.wav"}]}""");
        fake.history().add("""
                        {"id": "2002", "source": "+4921112349", "target": "+4915799912345", "sourceAlias": "",
                         "targetAlias": "Ada", "type": "VOICEMAIL", "created": "2026-01-06T09:00:00Z",
                         "lastModified": "2026-01-06T09:00:30Z", "direction": "MISSED_INCOMING", "incoming": true,
                         "status": "NOPICKUP", "connectionIds": ["p0"], "read": false, "archived": false, "note": "",
                         "endpoints": [{"type": "FORWARDED", "endpoint": {"extension": "v0", "type": "VOICEMAIL"}}],
                         "starred": false, "labels": [], "transcription": "Please call me back.",
                         "recordingUrl": "https://api.example.com/voicemail.wav", "duration": 30}""");
        fake.history().add("""
                        {"id": "2003", "source": "+4915799912345", "target": "+4915799912347", "sourceAlias": "Ada",
                         "targetAlias": "Grace Hopper", "type": "SMS", "created": "2026-01-07T10:00:00Z",
                         "lastModified": "2026-01-07T10:00:00Z", "direction": "OUTGOING", "incoming": false,
                         "status": "PICKUP", "connectionIds": ["s0"], "read": true, "archived": false, "note": "",
                         "endpoints": [{"type": "ROUTED", "endpoint": {"extension": "s0", "type": "SMS"}}],
                         "starred": false, "labels": [], "smsContent": "2026-01-08T10:00:00Z"}""");
        fake.history().add("""
                        {"id": "2004", "source": "+4921112345", "target": "+4921112349", "sourceAlias": "Ada",
                         "targetAlias": "", "type": "FAX", "created": "2026-01-08T11:00:00Z",
                         "lastModified": "2026-01-08T11:02:00Z", "direction": "OUTGOING", "incoming": false,
                         "status": "PICKUP", "connectionIds": ["f0"], "read": true, "archived": false, "note": "the contract",
                         "endpoints": [{"type": "ROUTED", "endpoint": {"extension": "f0", "type": "FAX"}}],
                         "starred": false, "labels": [], "faxStatusType": "SENT", "pageCount": 1,
                         "documentUrl": "https://api.example.com/fax.pdf", "reportUrl": "https://api.example.com/report.pdf",
                         "previewUrl": "https://api.example.com/preview.jpg"}""");
        fake.history().add("""
                        {"id": "2005", "source": "anonymous", "target": "+4921112345", "sourceAlias": "", "targetAlias": "Sales",
                         "type": "CALL", "created": "2025-12-01T12:00:00Z", "lastModified": "2025-12-01T12:00:05Z",
                         "direction": "MISSED_INCOMING", "incoming": true, "status": "NOPICKUP", "connectionIds": ["g0"],
                         "read": true, "archived": true, "note": "", "endpoints": [], "starred": false, "labels": [],
                         "callId": "7005", "duration": 0, "callStatus": "MISSED", "recordings": []}""");
    }
}
