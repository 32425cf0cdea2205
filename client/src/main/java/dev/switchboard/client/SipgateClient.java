package dev.switchboard.client;

import dev.switchboard.client.account.AccountApi;
import dev.switchboard.client.blocklist.BlocklistApi;
import dev.switchboard.client.calls.CallsApi;
import dev.switchboard.client.contacts.ContactsApi;
import dev.switchboard.client.devices.DevicesApi;
import dev.switchboard.client.fax.FaxApi;
import dev.switchboard.client.groups.GroupsApi;
import dev.switchboard.client.history.HistoryApi;
import dev.switchboard.client.http.Background;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.numbers.NumbersApi;
import dev.switchboard.client.phonelines.PhonelinesApi;
import dev.switchboard.client.rest.Pause;
import dev.switchboard.client.rest.PlayTimer;
import dev.switchboard.client.rest.RestAccount;
import dev.switchboard.client.rest.RestBlocklist;
import dev.switchboard.client.rest.RestCalls;
import dev.switchboard.client.rest.RestContacts;
import dev.switchboard.client.rest.RestDevices;
import dev.switchboard.client.rest.RestFax;
import dev.switchboard.client.rest.RestGroups;
import dev.switchboard.client.rest.RestHistory;
import dev.switchboard.client.rest.RestNumbers;
import dev.switchboard.client.rest.RestPhonelines;
import dev.switchboard.client.rest.RestRtcm;
import dev.switchboard.client.rest.RestSms;
import dev.switchboard.client.rest.RestUsers;
import dev.switchboard.client.rest.RestVoicemails;
import dev.switchboard.client.rest.RestWebhookSettings;
import dev.switchboard.client.rtcm.RtcmApi;
import dev.switchboard.client.sms.SmsApi;
import dev.switchboard.client.users.UsersApi;
import dev.switchboard.client.voicemails.VoicemailsApi;
import dev.switchboard.client.webhooks.WebhookSettingsApi;
import dev.switchboard.sound.SoundChecker;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * sipgate's REST API.
 *
 * <pre>{@code
 * SipgateClient sipgate = SipgateClient.of(Credentials.personalAccessToken("token-6HEF5K", token));
 * sipgate.sms().send("s0", "+4915799912345", "Your table is ready.");
 * }</pre>
 *
 * <p>Each area of the API has an interface of its own; tests can implement it. Methods wait for the answer; {@link #async} runs
 * any of them in the background. Immutable and safe for threads: make one and keep it, for it holds the connections.
 */
public final class SipgateClient {

    private final Transport transport;
    private final Background background = new Background();
    private final AccountApi account;
    private final BlocklistApi blocklist;
    private final CallsApi calls;
    private final ContactsApi contacts;
    private final DevicesApi devices;
    private final FaxApi fax;
    private final GroupsApi groups;
    private final HistoryApi history;
    private final NumbersApi numbers;
    private final PhonelinesApi phonelines;
    private final RtcmApi rtcm;
    private final SmsApi sms;
    private final UsersApi users;
    private final VoicemailsApi voicemails;
    private final WebhookSettingsApi webhookSettings;

    private SipgateClient(Credentials credentials, ClientOptions options) {
        transport = new Transport(options, credentials.header());
        SoundChecker sounds = SoundChecker.telephony();
        PlayTimer timer = new PlayTimer(
                new Background(), // its own: work that waits long must keep no call from ending
                url -> sounds.check(url).duration(),
                wait -> new CompletableFuture<Void>().completeOnTimeout(null, wait.toMillis(), TimeUnit.MILLISECONDS));
        Clock clock = Clock.systemUTC();
        account = new RestAccount(transport);
        blocklist = new RestBlocklist(transport);
        contacts = new RestContacts(transport);
        devices = new RestDevices(transport);
        groups = new RestGroups(transport);
        history = new RestHistory(transport);
        numbers = new RestNumbers(transport);
        phonelines = new RestPhonelines(transport);
        rtcm = new RestRtcm(transport, timer);
        users = new RestUsers(transport);
        voicemails = new RestVoicemails(transport);
        webhookSettings = new RestWebhookSettings(transport);
        calls = new RestCalls(transport, rtcm);
        fax = new RestFax(transport, users, clock, Pause.REAL);
        sms = new RestSms(transport, users, clock);
    }

    /** A client with the default options. */
    public static SipgateClient of(Credentials credentials) {
        return of(credentials, ClientOptions.defaults());
    }

    /** A client with other options. Nothing is sent yet. */
    public static SipgateClient of(Credentials credentials, ClientOptions options) {
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(options, "options");
        return new SipgateClient(credentials, options);
    }

    /** The account as a whole: what it is, and its balance. */
    public AccountApi account() {
        return account;
    }

    /** Who may not call. */
    public BlocklistApi blocklist() {
        return blocklist;
    }

    /** Outgoing calls. */
    public CallsApi calls() {
        return calls;
    }

    /** The address book. */
    public ContactsApi contacts() {
        return contacts;
    }

    /** Telephones. */
    public DevicesApi devices() {
        return devices;
    }

    /** Faxes. */
    public FaxApi fax() {
        return fax;
    }

    /** Groups of users. */
    public GroupsApi groups() {
        return groups;
    }

    /** What was called, sent and received. */
    public HistoryApi history() {
        return history;
    }

    /** The account's phone numbers. */
    public NumbersApi numbers() {
        return numbers;
    }

    /** Phone lines and where their calls go. */
    public PhonelinesApi phonelines() {
        return phonelines;
    }

    /** Calls that are going on. */
    public RtcmApi rtcm() {
        return rtcm;
    }

    /** Text messages. */
    public SmsApi sms() {
        return sms;
    }

    /** The account's users. */
    public UsersApi users() {
        return users;
    }

    /** Answering machines. */
    public VoicemailsApi voicemails() {
        return voicemails;
    }

    /** Where sipgate sends webhooks. */
    public WebhookSettingsApi webhookSettings() {
        return webhookSettings;
    }

    /**
     * Runs work in the background, with all that one call of a method may need, such as its several requests:
     *
     * <pre>{@code
     * CompletableFuture<List<User>> users = sipgate.async(client -> client.users().list());
     * }</pre>
     *
     * <p>Work that does nothing but one request is better off with {@link #requestAsync}, which needs no thread. Here at most 32
     * works run at a time, on threads that end when they are idle; more wait. The threads are daemons: a process that ends does
     * not wait for them, so join the future of what must be done. Cancelling the future interrupts the work, and that cancels the
     * request in it.
     */
    public <T> CompletableFuture<T> async(Function<SipgateClient, T> work) {
        Objects.requireNonNull(work, "work");
        return background.run(() -> work.apply(this));
    }

    /**
     * Sends a request to an endpoint that no method covers.
     *
     * @throws SipgateException if there is no answer, or it is not a success
     * @throws InvalidRequestException if it would delete the history of the whole account
     */
    public Response request(Request request) {
        return transport.send(request, Meanings.GENERAL);
    }

    /**
     * The same without waiting and without a thread. The future fails with a {@link SipgateException}; to cancel it cancels the
     * request.
     *
     * @throws InvalidRequestException if it would delete the history of the whole account
     */
    public CompletableFuture<Response> requestAsync(Request request) {
        return transport.start(request, Meanings.GENERAL);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "SipgateClient";
    }
}
