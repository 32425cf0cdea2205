/**
 * sipgate's REST API v2, typed. The classes {@code …JsonAdapter} beside the records are generated, and not for use.
 */
module dev.switchboard.client {
    requires static org.jspecify;
    requires dev.switchboard.sound;
    requires transitive dev.switchboard.annotations;
    // transitive because of the generated adapters, which are public
    requires transitive io.avaje.jsonb;
    requires transitive java.net.http;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.googlecode.ezvcard;
    requires de.siegmar.fastcsv;

    exports dev.switchboard.client;
    exports dev.switchboard.client.account;
    exports dev.switchboard.client.blocklist;
    exports dev.switchboard.client.calls;
    exports dev.switchboard.client.contacts;
    exports dev.switchboard.client.devices;
    exports dev.switchboard.client.fax;
    exports dev.switchboard.client.groups;
    exports dev.switchboard.client.history;
    exports dev.switchboard.client.numbers;
    exports dev.switchboard.client.phonelines;
    exports dev.switchboard.client.rtcm;
    exports dev.switchboard.client.sms;
    exports dev.switchboard.client.users;
    exports dev.switchboard.client.voicemails;
    exports dev.switchboard.client.webhooks;

    provides io.avaje.jsonb.spi.JsonbExtension with
            dev.switchboard.client.jsonb.GeneratedJsonComponent;
}
