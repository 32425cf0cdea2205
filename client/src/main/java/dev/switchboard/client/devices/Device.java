package dev.switchboard.client.devices;

import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A telephone, or what acts as one.
 *
 * @param id such as {@code e0}
 * @param alias its name
 * @param type what it is
 * @param dnd whether it is silent
 * @param online whether sipgate can reach it
 * @param callerId the number it shows
 * @param owner the id of the user it belongs to
 * @param activePhonelines the phone lines whose calls it takes
 * @param activeGroups the groups whose calls it takes
 * @param number of an external device: where it is called
 */
@Json
public record Device(
        String id,
        Optional<String> alias,
        Optional<DeviceType> type,
        Optional<Boolean> dnd,
        Optional<Boolean> online,
        Optional<String> callerId,
        Optional<String> owner,
        List<Named> activePhonelines,
        List<Named> activeGroups,
        Optional<String> number) {

    /** A device as sipgate describes it. */
    public Device {
        Objects.requireNonNull(id, "id");
        activePhonelines = Lists.of(activePhonelines);
        activeGroups = Lists.of(activeGroups);
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "Device[id=" + id + ", type=" + type.map(DeviceType::value).orElse("?") + "]";
    }

    /**
     * A phone line or a group.
     *
     * @param id such as {@code p0}
     * @param alias its name
     */
    @Json
    public record Named(String id, Optional<String> alias) {

        /** A phone line or a group as sipgate names it. */
        public Named {
            Objects.requireNonNull(id, "id");
        }
    }
}
