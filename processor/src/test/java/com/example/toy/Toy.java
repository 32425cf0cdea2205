package com.example.toy;

import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.RequestForm;

/** The protocol's name. */
@Protocol(
        initial = RingEvent.class,
        methods = {"GET", "POST"},
        requests = {RequestForm.FORM, RequestForm.QUERY},
        contentType = "text/xml; charset=UTF-8",
        deadlineMillis = 4_000)
public final class Toy {
    private Toy() {}
}
