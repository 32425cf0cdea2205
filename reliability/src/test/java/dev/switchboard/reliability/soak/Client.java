package dev.switchboard.reliability.soak;

import dev.switchboard.reliability.soak.Talk.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection, over which a talk is held. It never blocks. For one thread. */
final class Client {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *(\\d+)");

    private static final int SLOW_BYTES = 32;
    private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Who waits longer for an answer has lost it. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Talk talk;
    private final Figures figures;
    private final SocketChannel channel;
    private final SelectionKey key;
    private ByteBuffer out;
    private ByteBuffer in = ByteBuffer.allocate(2_048);
    private long started = System.nanoTime();
    private long nextPiece = started;
    private boolean over;

    Client(Talk talk, InetSocketAddress address, Selector selector, Figures figures) throws IOException {
        this.talk = talk;
        this.figures = figures;
        this.out = ByteBuffer.wrap(talk.first());
        if (talk.kind() == Kind.STALLED) {
            out.limit(out.limit() - 10);
        }
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        key = channel.register(selector, SelectionKey.OP_CONNECT, this);
        if (channel.connect(address)) {
            key.interestOps(SelectionKey.OP_WRITE);
        }
    }

    boolean isOver() {
        return over;
    }

    /** Goes on with what the connection is ready for. */
    void go() {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_WRITE);
            }
            if (key.isWritable()) {
                write();
            }
            if (key.isValid() && key.isReadable()) {
                read();
            }
        } catch (IOException e) {
            cutOff(e.toString());
        } catch (AssertionError e) {
            lose(String.valueOf(e.getMessage()));
        }
    }

    /** Goes on with what the time has come for. */
    void wake(long now) {
        if (over) {
            return;
        }
        if (now - started > PATIENCE_NANOS) {
            lose("no answer in time");
        } else if (key.interestOps() == 0 && now >= nextPiece) {
            key.interestOps(SelectionKey.OP_WRITE);
        }
    }

    private void write() throws IOException {
        if (talk.kind() == Kind.SLOW) {
            int end = out.limit();
            out.limit(Math.min(end, out.position() + SLOW_BYTES));
            channel.write(out);
            out.limit(end);
            nextPiece = System.nanoTime() + SLOW_NANOS;
            key.interestOps(out.hasRemaining() ? 0 : SelectionKey.OP_READ);
        } else {
            channel.write(out);
            // Of a huge body the server need not take all before it answers.
            key.interestOps(out.hasRemaining() ? SelectionKey.OP_WRITE | SelectionKey.OP_READ : SelectionKey.OP_READ);
        }
    }

    private void read() throws IOException {
        int count = channel.read(in);
        if (!in.hasRemaining()) {
            in = ByteBuffer.allocate(2 * in.capacity()).put(in.flip());
        }
        if (count < 0) {
            cutOff("the server closed");
        } else {
            byte[] answer = whole();
            if (answer != null) {
                judge(answer);
            }
        }
    }

    /** All that came, if that is a whole answer. */
    private byte @Nullable [] whole() {
        String head = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            return null;
        }
        Matcher length = LENGTH.matcher(head.substring(0, end));
        int all = end + 4 + (length.find() ? Integer.parseInt(length.group(1)) : 0);
        return in.position() < all ? null : Arrays.copyOf(in.array(), all);
    }

    private void judge(byte[] answer) throws IOException {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(text);
        int body = text.indexOf("\r\n\r\n") + 4;
        boolean fault = talk.isFault();
        byte[] next = talk.next(
                status.lookingAt() ? Integer.parseInt(status.group(1)) : 0,
                Arrays.copyOfRange(answer, body, answer.length));
        figures.answered(talk, fault, System.nanoTime() - started);
        if (next == null || talk.kind() == Kind.SLOW) {
            end();
        } else {
            out = ByteBuffer.wrap(next);
            in.clear();
            started = System.nanoTime();
            write();
        }
    }

    private void cutOff(String how) {
        if (talk.mayBeCutOff()) {
            figures.cutOff();
            end();
        } else {
            lose(how);
        }
    }

    private void lose(String why) {
        figures.lost(talk, why);
        end();
    }

    private void end() {
        over = true;
        try {
            channel.close();
        } catch (IOException e) { // It is over, one way or the other.
            key.cancel();
        }
    }
}
