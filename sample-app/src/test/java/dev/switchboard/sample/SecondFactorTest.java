package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.runtime.verify.BodySignature;
import dev.switchboard.runtime.verify.OriginAddresses;
import dev.switchboard.runtime.verify.ParameterCheck;
import dev.switchboard.runtime.verify.SecretPath;
import dev.switchboard.sipgate.Account;
import dev.switchboard.sipgate.Sipgate;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * sipgate signs for all its customers with one key, so a stranger's request is as genuine as one's own. The one here is
 * signed with the live key, and is of an account that is not 1234567.
 */
class SecondFactorTest {

    private static final BaseUrl BASE_URL =
            BaseUrl.of("https://calls:correct-horse@pbx.example.com/calls/3f9a0c5be1d24687");
    private static final String CREDENTIALS = "Basic Y2FsbHM6Y29ycmVjdC1ob3JzZQ==";
    private static final Account OWN = Account.of("1234567", "4921193674660");

    private final CountingProvider provider = new CountingProvider();
    private final RequestVerifier signature =
            BodySignature.of("X-Sipgate-Signature", Sipgate.PUBLIC_KEY).provider(provider);
    private final int configured = provider.count.get();

    /** The JDK's RSA, which counts how often it is asked for. */
    private static final class CountingProvider extends Provider {
        private static final long serialVersionUID = 1L;

        private final AtomicInteger count = new AtomicInteger();

        private CountingProvider() {
            super("Counting", "1", "counting");
        }

        @Override
        public Service getService(String type, String algorithm) {
            count.incrementAndGet();
            return Security.getProvider("SunRsaSign").getService(type, algorithm);
        }
    }

    private int verifications() {
        return provider.count.get() - configured;
    }

    private static Webhook request(String path, Map<String, String> headers) {
        return new Webhook(
                "POST",
                path,
                "",
                name -> headers.containsKey(name) ? List.of(headers.get(name)) : List.of(),
                Optional.of(new InetSocketAddress(address(Sipgate.ADDRESSES.get(0)), 40_000)),
                StrangersRequest.BODY.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("AddressSelection") // A literal has but one.
    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Webhook strangers() {
        return request("/calls", Map.of("X-Sipgate-Signature", StrangersRequest.SIGNATURE));
    }

    @Test
    void theStrangersRequestIsGenuine() {
        assertThat(signature.verify(strangers())).isEqualTo(Verdict.accept());
        assertThat(verifications()).isEqualTo(1);
    }

    @Test
    void sipgatesAddressesAreEverybodys() {
        RequestVerifier both =
                OriginAddresses.of(Sipgate.ADDRESSES.toArray(String[]::new)).and(signature);

        assertThat(both.verify(strangers())).isEqualTo(Verdict.accept());
    }

    @Test
    void itIsNotAboutOnesOwnAccount() {
        assertThat(signature.and(ParameterCheck.of(OWN)).verify(strangers()))
                .isEqualTo(Verdict.refuse("parameters of somebody else"));
        assertThat(signature
                        .and(ParameterCheck.of(Account.of("7654321", "49999999")))
                        .verify(strangers()))
                .as("whose account it is")
                .isEqualTo(Verdict.accept());
    }

    @Test
    void itHasNoCredentials() {
        RequestVerifier both = BasicCredentials.in(BASE_URL).and(signature);

        assertThat(both.verify(strangers())).isInstanceOf(Verdict.Challenged.class);
        assertThat(verifications()).as("RSA for nobody").isZero();
        assertThat(both.verify(request(
                        "/calls",
                        Map.of("X-Sipgate-Signature", StrangersRequest.SIGNATURE, "Authorization", CREDENTIALS))))
                .isEqualTo(Verdict.accept());
        assertThat(both.verify(request("/calls", Map.of("Authorization", CREDENTIALS))))
                .isEqualTo(Verdict.refuse("no signature"));
    }

    @Test
    void itDoesNotKnowTheSecretPath() {
        RequestVerifier both = SecretPath.in(BASE_URL).and(signature);

        assertThat(both.verify(strangers())).isEqualTo(Verdict.refuse("no secret path"));
        assertThat(verifications()).as("RSA for nobody").isZero();
        assertThat(both.verify(request(BASE_URL.rawPath(), Map.of("X-Sipgate-Signature", StrangersRequest.SIGNATURE))))
                .isEqualTo(Verdict.accept());
    }

    @Test
    void theCheckOfTheAccountMayComeFirst() {
        assertThat(ParameterCheck.of(OWN).and(signature).verify(strangers())).isInstanceOf(Verdict.Refused.class);
        assertThat(verifications()).as("RSA for nobody").isZero();
    }
}
