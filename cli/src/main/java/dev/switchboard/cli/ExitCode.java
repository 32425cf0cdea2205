package dev.switchboard.cli;

/** How a command ended, for scripts: after {@link #LOOK} a second try could send twice. */
final class ExitCode {

    static final int DONE = 0;

    /** sipgate refused or failed, or could not be reached. */
    static final int FAILED = 1;

    /** The command line, the environment or a value is wrong; nothing was sent. */
    static final int USAGE = 2;

    /** It was done or may have been, and something is left to look at. */
    static final int LOOK = 3;

    private ExitCode() {}
}
