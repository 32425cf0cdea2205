package dev.switchboard.processor.traps;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A flow that was compiled, loaded and given its router, to be called like a provider does. */
final class Running implements AutoCloseable {

    private static final Pattern ON_DATA = Pattern.compile("onData=\"([^\"]*)\"");

    private final URLClassLoader loader;
    private final CallRouter router;
    private final List<Observation> seen = new ArrayList<>();

    private Running(URLClassLoader loader, String flow, String router) throws ReflectiveOperationException {
        this.loader = loader;
        this.router = create(loader.loadClass(flow), loader.loadClass(router));
    }

    /** Compiles strictly and starts a flow that is not nested. */
    static Running of(String flow, Compiling compiling, Path directory, Path... jars)
            throws IOException, ReflectiveOperationException {
        return of(flow, flow + "Router", compiling, directory, jars);
    }

    /** Compiles strictly and starts a flow, both classes named as the virtual machine does. */
    static Running of(String flow, String router, Compiling compiling, Path directory, Path... jars)
            throws IOException, ReflectiveOperationException {
        compiling.classesIn(directory);
        List<URL> urls = new ArrayList<>();
        for (Path path : Stream.concat(Stream.of(directory), Stream.of(jars)).toList()) {
            urls.add(path.toUri().toURL());
        }
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), Running.class.getClassLoader());
        return new Running(loader, flow, router);
    }

    private CallRouter create(Class<?> flow, Class<?> router) throws ReflectiveOperationException {
        Method create = Stream.of(router.getMethods())
                .filter(method -> method.getName().equals("create"))
                .filter(method -> List.of(method.getParameterTypes()).contains(RouterOptions.class))
                .findFirst()
                .orElseThrow();
        create.setAccessible(true);
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : create.getParameterTypes()) {
            arguments.add(argument(type, flow));
        }
        return (CallRouter) create.invoke(null, arguments.toArray());
    }

    private Object argument(Class<?> type, Class<?> flow) throws ReflectiveOperationException {
        if (type == BaseUrl.class) {
            return BaseUrl.of("https://pbx.example.com/calls");
        }
        if (type == CallbackKey.class) {
            return CallbackKey.of("a secret of a test, long enough");
        }
        if (type == RequestVerifier.class) {
            return (RequestVerifier) webhook -> RequestVerifier.Verdict.accept();
        }
        if (type == RouterOptions.class) {
            return RouterOptions.defaults().observer(seen::add);
        }
        Constructor<?> constructor = flow.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** Posts a form to the flow's own URL and returns the answer. */
    String post(String form) {
        return post("/calls", form);
    }

    /** Posts a form to a path and returns the answer. */
    String post(String path, String form) {
        Reply reply = router.handle(Webhook.post(path, form));
        return reply.text().substring(reply.text().indexOf('\n') + 1);
    }

    /** Posts what the caller entered to where an answer leads. */
    String enter(String answer, String dtmf) {
        Matcher onData = ON_DATA.matcher(answer);
        if (!onData.find()) {
            throw new AssertionError("leads nowhere: " + answer);
        }
        URI url = URI.create(onData.group(1).replace("&amp;", "&"));
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return post(url.getRawPath() + query, "event=dtmf&callId=1&dtmf=" + dtmf);
    }

    /** What became of the last request. */
    Observation last() {
        return seen.get(seen.size() - 1);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
