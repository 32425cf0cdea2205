package dev.switchboard.client.contacts;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * A postal address of a contact, in the parts that vCards have.
 *
 * @param poBox the post office box
 * @param extendedAddress such as the floor
 * @param streetAddress street and number
 * @param locality the town
 * @param region such as the state
 * @param postalCode the postal code
 * @param country the country's name
 */
@Json
public record ContactAddress(
        Optional<String> poBox,
        Optional<String> extendedAddress,
        Optional<String> streetAddress,
        Optional<String> locality,
        Optional<String> region,
        Optional<String> postalCode,
        Optional<String> country) {

    /** An address of the four parts that most have. */
    public static ContactAddress of(String streetAddress, String postalCode, String locality, String country) {
        return new ContactAddress(
                Optional.empty(),
                Optional.empty(),
                Optional.of(streetAddress),
                Optional.of(locality),
                Optional.empty(),
                Optional.of(postalCode),
                Optional.of(country));
    }

    /** Does not show the address. */
    @Override
    public String toString() {
        return "ContactAddress";
    }
}
