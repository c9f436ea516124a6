package org.gongyou.programme;

import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.types.SimpleType.INT;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads expressions over one programme's names. The language is CEL (Common Expression Language) without macros, so that nothing
 * repeats, with four functions of our own; {@link Check} leaves out the rest of its library.
 */
final class ExpressionReader {

    static final int LONGEST = 1_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(32)
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(
                    CelFunctionBinding.from(overload("share"), Long.class, Long.class, Arithmetic::share),
                    CelFunctionBinding.from(overload("perHead"), Long.class, Long.class, Arithmetic::perHead),
                    CelFunctionBinding.from(overload("min"), Long.class, Long.class, Math::min),
                    CelFunctionBinding.from(overload("max"), Long.class, Long.class, Math::max))
            .build();

    private final CelCompiler compiler;

    /** @param types of all names there are anywhere in the programme */
    ExpressionReader(Map<String, ValueType> types) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .addFunctionDeclarations(Stream.of("share", "perHead", "min", "max")
                        .map(name -> CelFunctionDecl.newFunctionDeclaration(
                                name, newGlobalOverload(overload(name), INT, INT, INT)))
                        .toList());
        types.forEach((name, type) -> builder.addVar(name, type.cel()));
        this.compiler = builder.build();
    }

    /** @param scope the names that may stand in it */
    Expression read(String text, ValueType wanted, Scope scope) throws ExpressionException {
        if (text.codePointCount(0, text.length()) > LONGEST)
            throw new ExpressionException(ProgrammeProblem.EXPRESSION_TOO_LONG, 0);
        try {
            CelAbstractSyntaxTree parsed = compiler.parse(text).getAst();
            CelAbstractSyntaxTree tree = compiler.check(parsed).getAst();
            Check check = new Check(tree, scope);
            Range range = check.walk();
            if (!tree.getResultType().equals(wanted.cel()))
                throw new ExpressionException(ProgrammeProblem.EXPRESSION_TYPE, 0);
            return new Expression(text, RUNTIME.createProgram(tree), check.names(), range);
        } catch (CelValidationException wrong) {
            throw wrong(wrong);
        } catch (CelEvaluationException unplanned) {
            throw new ExpressionException(ProgrammeProblem.EXPRESSION_UNREADABLE, 0);
        }
    }

    /** The message names what was written, so only its kind goes on. */
    private static ExpressionException wrong(CelValidationException wrong) {
        CelIssue first = wrong.getErrors().isEmpty() ? null : wrong.getErrors().get(0);
        if (first == null) return new ExpressionException(ProgrammeProblem.EXPRESSION_UNREADABLE, 0);
        int column = Math.max(0, first.getSourceLocation().getColumn()) + 1;
        String message = first.getMessage();
        if (message.startsWith("undeclared reference"))
            return new ExpressionException(ProgrammeProblem.EXPRESSION_NAME_UNKNOWN, column);
        boolean typed = message.startsWith("found no matching overload") || message.startsWith("expected type");
        return new ExpressionException(
                typed ? ProgrammeProblem.EXPRESSION_TYPE : ProgrammeProblem.EXPRESSION_UNREADABLE, column);
    }

    private static String overload(String name) {
        return name + "_int_int";
    }
}
