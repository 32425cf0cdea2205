package dev.switchboard.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request and its response, as a container gives them to a servlet, and all that the servlet does with them. */
final class FakeExchange {

    private interface Behaviour {
        Object call(String method, Object[] arguments) throws Throwable;
    }

    /** Of a body that somebody has read, or of none. */
    private static final class Eaten extends ServletInputStream {
        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Output extends ServletOutputStream {
        @Override
        public void write(int b) {
            done.add("byte " + b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    final HttpServletRequest request = fake(HttpServletRequest.class, this::request);
    final HttpServletResponse response = fake(HttpServletResponse.class, this::response);
    final Map<String, List<String>> headers = new TreeMap<>();
    final List<String> done = new ArrayList<>();
    String remoteAddress = "192.0.2.1";
    long contentLength;
    Exception fault;

    private final AsyncContext async = fake(AsyncContext.class, this::async);
    private AsyncListener listener;

    private static <T> T fake(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> behaviour.call(method.getName(), arguments)));
    }

    private Object request(String method, Object[] arguments) {
        return switch (method) {
            case "getMethod" -> "POST";
            case "getRequestURI" -> "/calls";
            case "getQueryString" -> null;
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getHeaders" -> Collections.enumeration(headers.get(arguments[0]));
            case "getRemoteAddr" -> remoteAddress;
            case "getRemotePort" -> 4711;
            case "getContentLengthLong" -> contentLength;
            case "getInputStream" -> new Eaten();
            case "isAsyncSupported" -> true;
            case "startAsync" -> {
                done.add(arguments[0] == request && arguments[1] == response ? "start" : "start without wrappers");
                yield async;
            }
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private Object async(String method, Object[] arguments) {
        if (method.equals("addListener")) {
            listener = (AsyncListener) arguments[0];
        } else {
            done.add(called(method, arguments));
        }
        return null;
    }

    private Object response(String method, Object[] arguments) throws Exception {
        if (method.equals("getOutputStream")) {
            return new Output();
        }
        done.add(called(method, arguments));
        if (method.equals("flushBuffer") && fault != null) {
            throw fault;
        }
        return null;
    }

    private static String called(String method, Object[] arguments) {
        return arguments == null ? method : method + " " + List.of(arguments);
    }

    /** The container tells the servlet that the client has gone. */
    void goes() throws IOException {
        listener.onError(new AsyncEvent(async, request, response, new IOException("the client has gone")));
    }

    /** The container has completed the exchange by itself. */
    void ends() throws IOException {
        listener.onComplete(new AsyncEvent(async, request, response));
    }
}
