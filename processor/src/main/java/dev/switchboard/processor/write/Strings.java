package dev.switchboard.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.List;

/** Lists of string literals. */
final class Strings {

    private Strings() {}

    static CodeBlock joined(Collection<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    static CodeBlock listOf(Collection<String> texts) {
        return CodeBlock.of("$T.of($L)", List.class, joined(texts));
    }
}
