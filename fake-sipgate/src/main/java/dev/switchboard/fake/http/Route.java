package dev.switchboard.fake.http;

import java.util.Set;
import java.util.function.Function;

/** One method of an endpoint. */
record Route(boolean hasBody, Set<String> parameters, Function<Request, Answer> handler) {}
