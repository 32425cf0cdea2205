package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.OnFault;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Fallback;
import dev.switchboard.processor.model.Returns;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the methods of a flow that answer in place of handlers that have failed. */
final class FallbackReader {

    private final Context context;
    private final TypeElement flow;
    private final Access access;
    private final ReturnReader returns;

    FallbackReader(Context context, TypeElement flow, ElementReader elements) {
        this.context = context;
        this.flow = flow;
        this.access = new Access(context, flow);
        this.returns = new ReturnReader(context, elements, access);
    }

    /** The methods, those that the flow inherits too. */
    static List<ExecutableElement> methods(TypeElement flow, Elements elements) {
        return HandlerMethod.methods(flow, elements, method -> Annotated.has(method, OnFault.class));
    }

    /** The fallbacks by the root of the answers that they give; what is wrong with them are findings. */
    Map<ClassName, Fallback> read(Collection<EventModel> handled) {
        Map<ClassName, Fallback> found = new TreeMap<>();
        for (ExecutableElement method : methods(flow, context.elements())) {
            HandlerReader.callable(method, access, context);
            boolean takesFault = takesFault(method);
            List<ClassName> roots = handled.stream()
                    .flatMap(event -> event.reply().stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (answersNothing(method, roots)) {
                continue;
            }
            Map<ClassName, Returns> answers = answers(method.getReturnType(), roots);
            if (answers.isEmpty()) {
                refuse(method, roots);
            } else {
                returns.nameable(method, method.getReturnType());
            }
            answers.forEach((root, answer) -> {
                Fallback fallback =
                        new Fallback(method.getSimpleName().toString(), takesFault, root, answer, Place.of(method));
                Fallback other = found.putIfAbsent(root, fallback);
                if (other != null) {
                    context.report()
                            .add(
                                    Place.of(method),
                                    Problem.FALLBACK_TWICE,
                                    other.method(),
                                    fallback.method(),
                                    root.simpleName());
                }
            });
        }
        return found;
    }

    private boolean takesFault(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        for (VariableElement parameter : parameters) {
            if (parameters.size() > 1 || !Context.is(parameter.asType(), Throwable.class)) {
                context.report()
                        .add(
                                Place.of(parameter),
                                Problem.FALLBACK_PARAMETER,
                                parameter.getSimpleName(),
                                method.getSimpleName(),
                                Context.shown(parameter.asType()));
            }
        }
        return !parameters.isEmpty();
    }

    private boolean answersNothing(ExecutableElement method, List<ClassName> roots) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            context.report().add(Place.of(method), Problem.FALLBACK_VOID, method.getSimpleName());
            return true;
        }
        if (roots.isEmpty()) {
            context.report()
                    .add(Place.of(method), Problem.FALLBACK_UNUSED, method.getSimpleName(), flow.getSimpleName());
            return true;
        }
        return false;
    }

    private Map<ClassName, Returns> answers(TypeMirror declared, List<ClassName> roots) {
        Map<ClassName, Returns> answers = new TreeMap<>();
        for (ClassName root : roots) {
            Optional<Returns> answer = returns.answer(declared, element(root));
            answer.ifPresent(read -> answers.put(root, read));
        }
        return answers;
    }

    private void refuse(ExecutableElement method, List<ClassName> roots) {
        context.report()
                .add(
                        Place.of(method),
                        Problem.FALLBACK_RETURN,
                        method.getSimpleName(),
                        Context.shown(method.getReturnType()),
                        roots.stream()
                                .map(root -> returns.allowed(element(root)))
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }

    private TypeElement element(ClassName root) {
        return context.elements().getTypeElement(root.canonicalName());
    }
}
