package dev.switchboard.processor;

import com.google.auto.service.AutoService;
import dev.switchboard.Bind;
import dev.switchboard.CallFlow;
import dev.switchboard.Generated;
import dev.switchboard.OnFault;
import dev.switchboard.Route;
import dev.switchboard.describe.BundledProviders;
import dev.switchboard.describe.Protocol;
import dev.switchboard.processor.check.ContainerCheck;
import dev.switchboard.processor.check.DescriptionCheck;
import dev.switchboard.processor.check.FlowCheck;
import dev.switchboard.processor.check.OrphanCheck;
import dev.switchboard.processor.model.Container;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.FlowReader;
import dev.switchboard.processor.read.Readiness;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.report.Report;
import dev.switchboard.processor.write.RouterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Writes the router of each class with {@link CallFlow}.
 *
 * <p>A flow goes through three steps: it is read into a model, the model is checked, and if nothing was found the router is
 * written. A flow that uses types which are not generated yet waits for the next round. Descriptions of protocols are checked
 * where they are compiled.
 */
@AutoService(Processor.class)
public final class SwitchboardProcessor extends AbstractProcessor {

    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> undescribed = new LinkedHashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, Flow> written = new LinkedHashMap<>();
    private final Set<String> printed = new HashSet<>();
    private Optional<Container> container = Optional.empty();

    /** For the compiler, which makes the processor. */
    public SwitchboardProcessor() {}

    /** Its own and those of the providers that come with it, and not of other processors, which would not see them. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new HashSet<>(BundledProviders.PACKAGES);
        types.add(Protocol.class.getPackageName() + ".*");
        for (Class<?> type : List.of(CallFlow.class, Route.class, Bind.class, OnFault.class, Generated.class)) {
            types.add(type.getName());
        }
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Container.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (environment.getOptions().containsKey(Container.OPTION)) {
            // Without "=" there is no value.
            String value = Objects.requireNonNullElse(environment.getOptions().get(Container.OPTION), "");
            container = Container.of(value);
            if (container.isEmpty()) {
                Report.printAlone(
                        environment.getMessager(),
                        Problem.COMPONENT_UNKNOWN,
                        Container.OPTION,
                        value,
                        Container.allowed());
            }
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> roots = ElementFilter.typesIn(round.getRootElements());
        roots.forEach(root -> sources.add(root.getQualifiedName().toString()));
        if (round.processingOver()) {
            written.forEach(this::checkUnchanged);
            checkLeftOvers();
            return true;
        }
        roots.forEach(root -> undescribed.add(root.getQualifiedName().toString()));
        ElementFilter.typesIn(round.getElementsAnnotatedWith(CallFlow.class))
                .forEach(flow -> waiting.add(flow.getQualifiedName().toString()));
        ready(undescribed, (type, context) -> new DescriptionCheck(context).check(type));
        ready(waiting, this::generate);
        return true;
    }

    /** Checks what can only be known in the end: handlers without a home, and classes that are missing behind a jar. */
    private void checkLeftOvers() {
        List<TypeElement> types = sources.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .filter(type -> type != null && Readiness.isReady(type))
                .toList();
        OrphanCheck orphans = new OrphanCheck(processingEnv.getElementUtils(), types);
        types.forEach(type -> guarded(type, (root, context) -> orphans.check(root, context.report())));
        for (String name : waiting) {
            TypeElement flow = processingEnv.getElementUtils().getTypeElement(name);
            if (flow != null) {
                // What is missing in the sources, the compiler tells.
                Readiness.gap(flow)
                        .filter(gap -> !isSource(gap.where()))
                        .ifPresent(gap -> guarded(
                                flow,
                                (type, context) -> context.report()
                                        .add(
                                                Place.of(gap.where()),
                                                Problem.DESCRIPTION_MISSING,
                                                gap.where(),
                                                gap.type())));
            }
        }
    }

    /** Does something with each of some classes that can be resolved, and leaves the others for a later round. */
    private void ready(Set<String> names, BiConsumer<TypeElement, Context> action) {
        for (String name : List.copyOf(names)) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null && Readiness.isReady(type)) {
                names.remove(name);
                guarded(type, action);
            }
        }
    }

    /** Does something and prints what it finds. A failure of ours must not look like one of the user's. */
    private void guarded(TypeElement type, BiConsumer<TypeElement, Context> action) {
        Report report = new Report(type, this::isSource);
        try {
            action.accept(type, new Context(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), report));
        } catch (RuntimeException e) {
            report.add(Place.of(type), Problem.INTERNAL, type.getSimpleName(), e, ownFrame(e));
        }
        report.print(processingEnv.getMessager(), printed);
    }

    /** Where in our code it happened, for a report of it. */
    private static String ownFrame(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains(SwitchboardProcessor.class.getPackageName()))
                .findFirst()
                .orElse("an unknown place");
    }

    private boolean isSource(Element element) {
        Element top = element;
        while (top.getEnclosingElement() instanceof TypeElement || !(top instanceof TypeElement)) {
            if (top.getEnclosingElement() == null) {
                return false;
            }
            top = top.getEnclosingElement();
        }
        return top instanceof TypeElement type
                && sources.contains(type.getQualifiedName().toString());
    }

    private void generate(TypeElement type, Context context) {
        Optional<Flow> flow = new FlowReader(context, type).read();
        flow.ifPresent(read -> FlowCheck.check(read, context.report()));
        container.ifPresent(known -> ContainerCheck.check(known, type, context));
        flow.filter(read -> context.report().isClean()).ifPresent(checked -> write(checked, type));
    }

    private void write(Flow flow, TypeElement type) {
        String source = RouterWriter.write(flow, container);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(flow.router().canonicalName(), type)
                .openWriter()) {
            file.write(source);
            written.put(type.getQualifiedName().toString(), flow);
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Kind.ERROR, "The router " + flow.router() + " cannot be written: " + e.getMessage(), type);
        }
    }

    /** JDK 17 does not show annotations that are generated later, so a handler could be lost without a word. */
    private void checkUnchanged(String name, Flow before) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type != null) {
            guarded(type, (flow, context) -> {
                Context silent = new Context(context.elements(), context.types(), new Report(flow, this::isSource));
                if (!new FlowReader(silent, flow).read().equals(Optional.of(before))) {
                    context.report().add(Place.of(flow), Problem.FLOW_CHANGED, flow.getSimpleName());
                }
            });
        }
    }
}
