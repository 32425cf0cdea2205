package dev.switchboard.reliability.compare;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other readers of forms. Each throws what it throws for a form that it cannot read. */
final class Others {

    private static final int ANY_NUMBER = 100_000;

    private Others() {}

    /** The JDK's decoder, after the form was split. */
    static Map<String, List<String>> byUrlDecoder(String form) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String piece : form.split("&", -1)) {
            String[] parts = piece.split("=", 2);
            if (!piece.isEmpty()) {
                add(read, decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return read;
    }

    static String decoded(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    /** Netty's reader of queries, told not to take semicolons for separators. */
    static Map<String, List<String>> byQueryStringDecoder(String form) {
        return new QueryStringDecoder(form, StandardCharsets.UTF_8, false, ANY_NUMBER, true).parameters();
    }

    /** Netty's reader of bodies. */
    static Map<String, List<String>> byPostRequestDecoder(String form) {
        FullHttpRequest request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.POST,
                "/",
                Unpooled.wrappedBuffer(form.getBytes(StandardCharsets.US_ASCII)));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_X_WWW_FORM_URLENCODED);
        HttpPostRequestDecoder decoder = new HttpPostRequestDecoder(
                new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8, ANY_NUMBER, ANY_NUMBER);
        try {
            Map<String, List<String>> read = new LinkedHashMap<>();
            for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
                add(read, data.getName(), ((Attribute) data).getValue());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            decoder.destroy();
            request.release();
        }
    }

    private static void add(Map<String, List<String>> read, String name, String value) {
        read.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }
}
