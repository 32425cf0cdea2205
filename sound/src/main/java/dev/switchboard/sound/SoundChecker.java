package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Checks sounds against a format, within limits, and remembers its verdicts on URLs and files. Thread-safe. Make one and keep
 * it: the first URL starts an HTTP client, which ends after the checker was collected.
 *
 * <p>A verdict is remembered whether it is good or bad; a failure to read is not. A file that has changed its time or its
 * size is read again.
 */
public final class SoundChecker {

    private record FileVersion(Path file, FileTime changed, long bytes) {}

    private final SoundFormat wanted;
    private final SoundLimits limits;
    private final Downloads downloads;
    private final VerdictCache<URI> urls;
    private final VerdictCache<FileVersion> files;

    /** A checker with the system's clock. */
    public SoundChecker(SoundFormat wanted, SoundLimits limits) {
        this(wanted, limits, InstantSource.system());
    }

    /**
     * A checker.
     *
     * @param wanted the format that each sound must have
     * @param clock tells how old a verdict is
     */
    public SoundChecker(SoundFormat wanted, SoundLimits limits, InstantSource clock) {
        this.wanted = Objects.requireNonNull(wanted, "wanted");
        this.limits = Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(clock, "clock");
        downloads = new Downloads(limits);
        urls = new VerdictCache<>(limits, clock);
        files = new VerdictCache<>(limits, clock);
    }

    /** A checker for {@link SoundFormat#TELEPHONY} within {@link SoundLimits#defaults()}. */
    public static SoundChecker telephony() {
        return new SoundChecker(SoundFormat.TELEPHONY, SoundLimits.defaults());
    }

    /**
     * Checks a file.
     *
     * @throws SoundException if it cannot be played, or not be read
     */
    public Announcement check(Path file) {
        String name = file.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                // A pipe would hold the caller for as long as nobody writes into it.
                throw new SoundException(Reason.UNREADABLE, name, "not a file", "a WAV file");
            }
            FileVersion version =
                    new FileVersion(file.toAbsolutePath(), attributes.lastModifiedTime(), attributes.size());
            CompletableFuture<Announcement> mine = new CompletableFuture<>();
            CompletableFuture<Announcement> shared = files.get(version, () -> mine);
            if (shared == mine) {
                complete(mine, file);
            }
            return VerdictCache.verdict(name, shared);
        } catch (IOException e) {
            throw Trouble.reading(name, e);
        }
    }

    private void complete(CompletableFuture<Announcement> verdict, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            verdict.complete(check(file.toString(), in));
        } catch (IOException e) {
            verdict.completeExceptionally(Trouble.reading(file.toString(), e));
        } catch (RuntimeException | Error e) {
            verdict.completeExceptionally(e);
        }
    }

    /**
     * Checks a resource of the class path, named as for {@link Class#getResource}. In a named module its package has to be
     * open to {@code dev.switchboard.sound}. The verdict is not remembered.
     *
     * @throws SoundException if it cannot be played, or not be read
     */
    public Announcement check(Class<?> home, String resource) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new SoundException(
                        Reason.UNREADABLE,
                        resource,
                        "not there",
                        "a resource in a package that is open to dev.switchboard.sound, named as for Class.getResource");
            }
            return check(resource, in);
        } catch (IOException e) {
            throw Trouble.reading(resource, e);
        }
    }

    /**
     * Checks what a stream gives. It is read until the end of the sound, or until the limit, and not closed. The verdict is
     * not remembered.
     *
     * @param name what to call it in messages
     * @throws SoundException if it cannot be played, or not be read
     */
    public Announcement check(String name, InputStream in) {
        try {
            return new Inspection(name, wanted, limits.maxBytes()).of(in);
        } catch (IOException e) {
            throw Trouble.reading(name, e);
        }
    }

    /**
     * Checks what is at a URL. Redirects are followed, at most five, and not from https to http; then the status must be 200.
     * Who asks for a URL that is being downloaded waits for that download. A server that is slow, or that stalls, holds
     * nobody for longer than the limit. Neither the user info nor the fragment of the URL is sent.
     *
     * <p>The URL is fetched from where this runs, so do not take one from people whom you do not trust with your network.
     *
     * @throws SoundException if it cannot be played, or not be read in time; or if the thread is interrupted, and then its flag
     *     is set
     * @throws IllegalArgumentException if it is not an absolute http or https URL; for a file there is {@link #check(Path)}
     */
    public Announcement check(URI url) {
        String name = Downloads.name(url);
        return VerdictCache.verdict(name, urls.get(url, () -> downloads.of(url, name, in -> check(name, in))));
    }
}
