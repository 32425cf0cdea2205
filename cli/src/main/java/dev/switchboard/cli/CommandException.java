package dev.switchboard.cli;

/** Ends a command with a line for the user. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** For a value that cannot be right; nothing was sent. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** For what did not work. */
    static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    /** For what was sent, and is not as it should be. */
    static CommandException look(String message) {
        return new CommandException(ExitCode.LOOK, message);
    }

    int exitCode() {
        return exitCode;
    }
}
