package dev.switchboard.client.fax;

import java.util.Objects;
import java.util.Optional;

/** A document to fax. Immutable. */
public final class Fax {

    private final String to;
    private final byte[] pdf;
    private final Optional<String> filename;
    private final Optional<String> faxlineId;

    private Fax(String to, byte[] pdf, Optional<String> filename, Optional<String> faxlineId) {
        this.to = Objects.requireNonNull(to, "to");
        this.pdf = pdf;
        this.filename = filename;
        this.faxlineId = faxlineId;
    }

    /**
     * A fax from the user's first line that can send, named {@code Fax_} and the time in UTC. Values are checked when it is
     * sent.
     *
     * @param to the recipient, best with its country code, such as {@code +4921193674660}, and then spelt in any way; what is no
     *     such number is sent as it is, because sipgate takes other spellings, too
     * @param pdf the document, a PDF of at most 21,247,500 bytes
     */
    public static Fax of(String to, byte[] pdf) {
        return new Fax(to, pdf.clone(), Optional.empty(), Optional.empty());
    }

    /** The same under another name in the history. */
    public Fax filename(String filename) {
        return new Fax(to, pdf, Optional.of(filename), faxlineId);
    }

    /** The same over another line, such as {@code f0}. */
    public Fax faxlineId(String faxlineId) {
        return new Fax(to, pdf, filename, Optional.of(faxlineId));
    }

    /** The recipient. */
    public String to() {
        return to;
    }

    /** A copy of the document. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Its name in the history; empty for the default one. */
    public Optional<String> filename() {
        return filename;
    }

    /** The line that sends; empty for the first one that can. */
    public Optional<String> faxlineId() {
        return faxlineId;
    }

    /** Shows neither the recipient nor the document. */
    @Override
    public String toString() {
        return "Fax[" + pdf.length + " bytes" + faxlineId.map(id -> ", " + id).orElse("") + "]";
    }
}
