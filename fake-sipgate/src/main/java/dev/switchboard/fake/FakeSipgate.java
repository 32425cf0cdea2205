package dev.switchboard.fake;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.fake.api.Blacklist;
import dev.switchboard.fake.api.Calling;
import dev.switchboard.fake.api.Contacts;
import dev.switchboard.fake.api.Devices;
import dev.switchboard.fake.api.Faxing;
import dev.switchboard.fake.api.Groups;
import dev.switchboard.fake.api.History;
import dev.switchboard.fake.api.LiveCalls;
import dev.switchboard.fake.api.Numbers;
import dev.switchboard.fake.api.Phonelines;
import dev.switchboard.fake.api.Senders;
import dev.switchboard.fake.api.Settings;
import dev.switchboard.fake.api.Switches;
import dev.switchboard.fake.api.Texting;
import dev.switchboard.fake.api.Users;
import dev.switchboard.fake.api.Voicemails;
import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Path;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.state.Calls;
import dev.switchboard.fake.state.Document;
import dev.switchboard.fake.state.Entries;
import dev.switchboard.fake.state.Faxes;
import dev.switchboard.fake.state.Items;
import dev.switchboard.fake.state.PerUser;
import dev.switchboard.fake.state.Sms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that behaves like sipgate's REST API v2. All methods may be called from any thread, also while
 * requests are being answered.
 *
 * <p>What the account holds at first, and what tests change as they need:
 *
 * <ul>
 *   <li>the web user {@code w0}, who asks; it has the SMS extension {@code s0}, the fax line {@code f0}, the phoneline {@code
 *       p0}, and the devices {@code e0} (with passwords), {@code y0} and {@code x0}
 *   <li>senders of {@code s0}: 0 is the built-in one, 1 the default, 2 is verified as well
 *   <li>three numbers, the group {@code g0}, the voicemail {@code v0}, a contact of each scope
 *   <li>a history of five entries: one of each type that is not archived, and a call that is
 *   <li>a balance, and webhook settings with a field that is not documented
 * </ul>
 *
 * <p>No call is live, and the blacklist and the log are empty.
 */
public final class FakeSipgate implements AutoCloseable {

    private static final String NODELAY = "sun.net.httpserver.nodelay";
    private static final int BACKLOG = 1_024;

    private final Recorder recorder = new Recorder();
    private final Script script = new Script();
    private final Credentials credentials = new Credentials();
    private final Switches switches = new Switches();

    private final Document userinfo = new Document(Seed.USERINFO);
    private final Document account = new Document(Seed.ACCOUNT);
    private final Document balance = new Document(Seed.BALANCE);
    private final Document settings = new Document(Seed.SETTINGS);
    private final Items users = new Items();
    private final Items numbers = new Items();
    private final Items voicemails = new Items();
    private final Items groups = new Items();
    private final Items contacts = new Items();
    private final Items history = new Items();
    private final Items blacklist = new Items("phoneNumber");
    private final Entries webhookLog = new Entries();
    private final PerUser devices = new PerUser();
    private final PerUser phonelines = new PerUser();
    private final Sms sms = new Sms();
    private final Faxes faxes = new Faxes(history);
    private final Calls calls = new Calls();

    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Front front = new Front(recorder, script, credentials, routes());

    private FakeSipgate(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts on a free port of the loopback address.
     *
     * @throws UncheckedIOException if it cannot
     */
    public static FakeSipgate start() {
        return start(0);
    }

    /**
     * Starts on a port of the loopback address.
     *
     * @param port 0 for a free one
     * @throws UncheckedIOException if the port is taken
     */
    public static FakeSipgate start(int port) {
        // Without it each answer with a body may wait 40 ms. It works for the first server of the process.
        if (System.getProperty(NODELAY) == null) {
            System.setProperty(NODELAY, "true");
        }
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            FakeSipgate fake = new FakeSipgate(HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG));
            Seed.fill(fake);
            fake.server.setExecutor(fake.executor);
            fake.server.createContext("/", fake.front);
            fake.server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Routes routes() {
        Users owners = new Users(userinfo, users);
        Routes routes = new Routes();
        owners.addTo(routes);
        new Texting(owners, sms).addTo(routes);
        new Senders(owners, sms).addTo(routes);
        new Faxing(owners, faxes).addTo(routes);
        new Calling(switches, calls, devices, phonelines).addTo(routes);
        new LiveCalls(calls).addTo(routes);
        new Settings(switches, settings, webhookLog).addTo(routes);
        new Contacts(contacts).addTo(routes);
        new History(switches, history, faxes).addTo(routes);
        new Numbers(owners, numbers, List.of(phonelines, devices, faxes.lines(), sms.extensions())).addTo(routes);
        new Voicemails(voicemails).addTo(routes);
        new Devices(owners, devices).addTo(routes);
        new Phonelines(switches, owners, phonelines).addTo(routes);
        new Groups(switches, groups).addTo(routes);
        new Blacklist(blacklist).addTo(routes);
        routes.at("/account").get(request -> Answer.json(account.get()));
        routes.at("/balance").get(request -> Answer.json(balance.get()));
        return routes;
    }

    /** The API's base, such as {@code http://127.0.0.1:43210/v2}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + Path.BASE);
    }

    /** Stops. Requests that are held are cut. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow(); // interrupts those that are held
    }

    /** The requests in the order in which they came, also those that were refused, held or let fail. */
    public List<RecordedRequest> requests() {
        return recorder.all();
    }

    /**
     * The last request that came.
     *
     * @throws NoSuchElementException if none came
     */
    public RecordedRequest lastRequest() {
        List<RecordedRequest> all = requests();
        if (all.isEmpty()) {
            throw new NoSuchElementException("requests: none (expected: one)");
        }
        return all.get(all.size() - 1);
    }

    /** Forgets the requests that came; what they did stays. */
    public void forgetRequests() {
        recorder.clear();
    }

    /** Lets the next request fail, whatever it asks for. */
    public void fail(Failure failure) {
        fail(failure, 1);
    }

    /**
     * Lets the next requests fail, whatever they ask for.
     *
     * @param times how many, at least 1
     */
    public void fail(Failure failure, int times) {
        script.fail(Which.ANY, failure, positive(times));
    }

    /**
     * Lets all these requests fail, until {@link #forgetFailures()}.
     *
     * @param method such as {@code PUT}
     * @param path below {@code /v2}; a segment in braces matches any: {@code /w0/sms/{smsId}/callerids/2}
     */
    public void failWhen(String method, String path, Failure failure) {
        script.fail(Which.of(method, path), failure, 0);
    }

    /**
     * Lets the next of these requests fail.
     *
     * @param method such as {@code PUT}
     * @param path below {@code /v2}; a segment in braces matches any: {@code /w0/sms/{smsId}/callerids/2}
     * @param times how many, at least 1
     */
    public void failWhen(String method, String path, Failure failure, int times) {
        script.fail(Which.of(method, path), failure, positive(times));
    }

    private static int positive(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("fail: " + times + " times (expected: at least 1)");
        }
        return times;
    }

    /** Lets no more requests fail. */
    public void forgetFailures() {
        script.forgetFailures();
    }

    /**
     * Holds all these requests until the test releases them.
     *
     * @param method such as {@code GET}
     * @param path below {@code /v2}; a segment in braces matches any
     */
    public Hold hold(String method, String path) {
        return script.hold(Which.of(method, path));
    }

    /** How writes without a result are answered; at first by {@link WriteAnswer#NO_CONTENT}. */
    public void answerWritesWith(WriteAnswer answer) {
        front.answerWritesWith(answer);
    }

    /**
     * Answers all with 401 who do not send this. At first all {@code Basic} and {@code Bearer} credentials are accepted.
     *
     * @param authorization the header's whole value, such as {@code Bearer second-token}
     */
    public void acceptOnly(String authorization) {
        credentials.acceptOnly(authorization);
    }

    /** Accepts all {@code Basic} and {@code Bearer} credentials again. */
    public void acceptAll() {
        credentials.acceptAll();
    }

    /** Whether the account has booked sipgate.io; if not, webhook settings and log are answered with 403. At first it has. */
    public void setSipgateIoBooked(boolean booked) {
        switches.setSipgateIoBooked(booked);
    }

    /**
     * Whether it is a neo account: without phonelines and groups, without calls in the history, and with webhooks by HTTPS
     * alone. At first it is a classic one.
     */
    public void setNeo(boolean neo) {
        switches.setNeo(neo);
    }

    /** Who asks: {@code sub}, {@code domain}, {@code masterSipId}, {@code locale}. */
    public Document userinfo() {
        return userinfo;
    }

    public Document account() {
        return account;
    }

    /** {@code amount}, in 1/10000 of the unit, and {@code currency}. */
    public Document balance() {
        return balance;
    }

    /** The webhook settings as they were written last, with fields that nobody knows. */
    public Document settings() {
        return settings;
    }

    /** The webhooks that were sent, as the test says; the fake sends none. */
    public Entries webhookLog() {
        return webhookLog;
    }

    public Items users() {
        return users;
    }

    /** What was sent by SMS, and the senders. */
    public Sms sms() {
        return sms;
    }

    /** What was sent by fax, and how far it has come. */
    public Faxes faxes() {
        return faxes;
    }

    /** Calls that were begun, and calls that are live. */
    public Calls calls() {
        return calls;
    }

    /** The history; an entry needs {@code id} and {@code created}, and has no flag that it does not say. */
    public Items history() {
        return history;
    }

    /** The contacts of all scopes, with {@code family} and {@code given}, which are not sent. */
    public Items contacts() {
        return contacts;
    }

    public Items numbers() {
        return numbers;
    }

    public Items voicemails() {
        return voicemails;
    }

    public PerUser devices() {
        return devices;
    }

    /** The phonelines, with their {@code forwardings}, which are sent only when they are asked for. */
    public PerUser phonelines() {
        return phonelines;
    }

    /** The groups, with their {@code users} and {@code numbers}, which are sent only when they are asked for. */
    public Items groups() {
        return groups;
    }

    /** Numbers that may not call, known by {@code phoneNumber}. */
    public Items blacklist() {
        return blacklist;
    }
}
