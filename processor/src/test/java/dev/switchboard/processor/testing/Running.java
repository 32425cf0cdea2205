package dev.switchboard.processor.testing;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A flow that was compiled in the test, with its router. */
public final class Running {

    /** The base URL of all routers in tests, unless they say otherwise. */
    public static final String BASE = "http://localhost:3000";

    private final Object flow;
    private final CallRouter router;
    private final List<Observation> observations;

    private Running(Object flow, CallRouter router, List<Observation> observations) {
        this.flow = flow;
        this.router = router;
        this.observations = observations;
    }

    /** Compiles one of the tests' flows and creates its router. */
    public static Running flow(String name, String baseUrl) {
        return of(Flows.compiling(name), "com.example." + name, baseUrl);
    }

    /** Compiles sources and creates the router of a flow among them. */
    public static Running of(Compiling compiling, String flow, String baseUrl) {
        try {
            Path classes = compiling.classesIn(Files.createTempDirectory("switchboard"));
            ClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, Running.class.getClassLoader());
            return create(loader.loadClass(flow), loader.loadClass(flow + "Router"), baseUrl);
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Running create(Class<?> flowType, Class<?> routerType, String baseUrl)
            throws ReflectiveOperationException {
        Constructor<?> constructor = flowType.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object flow = constructor.newInstance();
        List<Observation> observations = Collections.synchronizedList(new ArrayList<>());
        CallObserver observer = observations::add;
        Map<Class<?>, Object> arguments = Map.of(
                flowType,
                flow,
                BaseUrl.class,
                BaseUrl.of(baseUrl),
                CallbackKey.class,
                CallbackKey.of("a key for tests, and only for them"),
                RequestVerifier.class,
                RequestVerifier.insecureAcceptAll(),
                RouterOptions.class,
                RouterOptions.defaults().observer(observer));
        for (Method method : routerType.getDeclaredMethods()) {
            boolean takesOptions = List.of(method.getParameterTypes()).contains(RouterOptions.class);
            if (method.getName().equals("create") && takesOptions) {
                method.setAccessible(true);
                Object[] given = List.of(method.getParameterTypes()).stream()
                        .map(arguments::get)
                        .toArray();
                return new Running(flow, (CallRouter) method.invoke(null, given), observations);
            }
        }
        throw new AssertionError("no create in " + routerType);
    }

    /** The router. */
    public CallRouter router() {
        return router;
    }

    /** What the observer was told. */
    public List<Observation> observations() {
        return observations;
    }

    /** A field of the flow. */
    public Object field(String name) {
        try {
            return flow.getClass().getField(name).get(flow);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
