package dev.switchboard.client.account;

import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much money is left.
 *
 * @param amount in ten-thousandths of the currency: 35,000 are 3.50 euros
 * @param currency such as {@code EUR}
 */
@Json
public record Balance(long amount, String currency) {

    private static final int PLACES = 4;

    /** A balance as sipgate tells it. */
    public Balance {
        Objects.requireNonNull(currency, "currency");
    }

    /** The amount in the currency, with four places. */
    public BigDecimal money() {
        return BigDecimal.valueOf(amount, PLACES);
    }
}
