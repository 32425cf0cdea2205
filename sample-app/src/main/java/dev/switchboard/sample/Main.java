package dev.switchboard.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Starts the sample; see {@link Settings} for what the environment may say. */
public final class Main {

    private static final int USAGE = 2;
    private static final int GRACE_SECONDS = 2;

    private Main() {}

    /** Runs until the process is told to end; ends with status 2 if it cannot start. */
    public static void main(String[] args) {
        try {
            Settings settings = Settings.of(System.getenv());
            PhoneSystem phones = PhoneSystem.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> phones.stop(GRACE_SECONDS), "stop"));
            greet(System.out, phones.address(), settings);
        } catch (IllegalArgumentException e) {
            System.err.println("Cannot start. " + e.getMessage());
            System.exit(USAGE);
        } catch (IOException e) {
            System.err.println("Cannot start. HOST or PORT: " + e.getMessage());
            System.exit(USAGE);
        }
    }

    private static void greet(PrintStream out, InetSocketAddress bound, Settings settings) {
        InetAddress address = bound.getAddress();
        String url = "http://" + hostName(address) + ":" + bound.getPort();
        out.println(Company.NAME + " can be called. Watch and try it at " + url);
        out.println("Or place a call from a terminal, to the support line and to the desks:");
        out.println("  curl -X POST --data \"event=newCall&callId=1&direction=in&from=492111234567&to="
                + Company.LINE.digits() + "\" " + url);
        out.println("  curl -X POST --data \"CallSid=2&CallStatus=ringing&Direction=inbound&From=%2B492111234567&To=%2B"
                + Company.DESKS.digits() + "\" " + url + "/" + Company.DESKS_PATH);
        if (!new OpeningHours(settings.clock()).areNow()) {
            out.println(
                    "It is closed now. To hear the menus, start it as on a weekday morning: CLOCK=2026-11-18T10:30");
        }
        settings.textBack()
                .ifPresent(account -> out.println(
                        account.credentials().isPresent()
                                ? "Callers of the support line who are missed get an SMS, and sipgate's account pays."
                                : "Missed callers would get an SMS: a fake sipgate on this machine takes it. TEXT_BACK=sipgate"
                                        + " sends real ones."));
        if (!Trust.isLocal(settings)) {
            out.println("Only what the providers have signed is answered, so the lines above do not work from here.");
            if (settings.baseUrl().map(URI::getRawUserInfo).isEmpty()) {
                out.println(
                        "sipgate signs for all of its customers. Put a user and a password into BASE_URL, so that only"
                                + " your account's calls are answered.");
            }
        }
        if (!address.isLoopbackAddress()) {
            out.println("Whoever can reach this machine can see the page with its masked callers, and send webhooks.");
        }
    }

    private static String hostName(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return "localhost";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }
}
