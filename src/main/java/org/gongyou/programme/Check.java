package org.gongyou.programme;

import static org.gongyou.programme.ProgrammeProblem.EXPRESSION_DIVISOR;
import static org.gongyou.programme.ProgrammeProblem.EXPRESSION_FORBIDDEN;
import static org.gongyou.programme.ProgrammeProblem.EXPRESSION_NAME_UNKNOWN;
import static org.gongyou.programme.ProgrammeProblem.EXPRESSION_OVERFLOWS;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks an expression that is typed already, and finds what could still go wrong with a household nobody has thought of. What
 * is not on its list of operators is not in the language.
 */
final class Check {

    private static final Range ANY = Range.of(0, 0);
    private static final Set<String> COMPARING =
            Set.of("_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in");

    private final CelAbstractSyntaxTree tree;
    private final Scope scope;
    private final Set<String> names = new HashSet<>();

    Check(CelAbstractSyntaxTree tree, Scope scope) {
        this.tree = tree;
        this.scope = scope;
    }

    Set<String> names() {
        return names;
    }

    /** @return between what its numbers lie; without a meaning for other types */
    Range walk() throws ExpressionException {
        return walk(tree.getExpr());
    }

    private Range walk(CelExpr part) throws ExpressionException {
        Range range =
                switch (part.getKind()) {
                    case CONSTANT -> constant(part);
                    case IDENT -> name(part);
                    case CALL -> call(part, part.call().function(), part.call().args());
                    default -> throw new ExpressionException(EXPRESSION_FORBIDDEN, column(part));
                };
        if (!range.fits()) throw new ExpressionException(EXPRESSION_OVERFLOWS, column(part));
        return range;
    }

    private Range constant(CelExpr part) throws ExpressionException {
        CelConstant constant = part.constant();
        return switch (constant.getKind()) {
            case INT64_VALUE -> Range.of(constant.int64Value(), constant.int64Value());
            case BOOLEAN_VALUE, STRING_VALUE -> ANY;
            default -> throw new ExpressionException(EXPRESSION_FORBIDDEN, column(part));
        };
    }

    private Range name(CelExpr part) throws ExpressionException {
        String name = part.ident().name();
        Range range = scope.range(name);
        if (range == null) throw new ExpressionException(EXPRESSION_NAME_UNKNOWN, column(part));
        names.add(name);
        return range;
    }

    private Range call(CelExpr part, String function, List<CelExpr> args) throws ExpressionException {
        if (part.call().target().isPresent()) throw new ExpressionException(EXPRESSION_FORBIDDEN, column(part));
        if (COMPARING.contains(function)) return compare(function, args);
        if (function.equals("_?_:_")) return choose(args);
        if (!isNumber(part)) throw new ExpressionException(EXPRESSION_FORBIDDEN, column(part));
        Range first = walk(args.get(0));
        return switch (function) {
            case "-_" -> first.negated();
            case "_+_" -> first.plus(walk(args.get(1)));
            case "_-_" -> first.minus(walk(args.get(1)));
            case "_*_" -> first.times(walk(args.get(1)));
            case "_/_" -> first.dividedBy(divisor(args.get(1)));
            case "_%_" -> first.remainder(divisor(args.get(1)));
            case "min" -> first.least(walk(args.get(1)));
            case "max" -> first.most(walk(args.get(1)));
            case "share" -> first.permille(walk(args.get(1)));
            case "perHead" -> headed(first, args.get(1));
            default -> throw new ExpressionException(EXPRESSION_FORBIDDEN, column(part));
        };
    }

    private Range headed(Range amount, CelExpr heads) throws ExpressionException {
        walk(heads);
        return amount.shared();
    }

    private Range compare(String function, List<CelExpr> args) throws ExpressionException {
        walk(args.get(0));
        if (function.equals("@in")) {
            if (args.get(1).getKind() != CelExpr.ExprKind.Kind.LIST)
                throw new ExpressionException(EXPRESSION_FORBIDDEN, column(args.get(1)));
            for (CelExpr element : args.get(1).list().elements()) constant(literal(element));
        } else if (args.size() > 1) walk(args.get(1));
        return ANY;
    }

    private Range choose(List<CelExpr> args) throws ExpressionException {
        walk(args.get(0));
        return walk(args.get(1)).or(walk(args.get(2)));
    }

    private CelExpr literal(CelExpr part) throws ExpressionException {
        if (part.getKind() != CelExpr.ExprKind.Kind.CONSTANT)
            throw new ExpressionException(EXPRESSION_FORBIDDEN, column(part));
        return part;
    }

    private long divisor(CelExpr part) throws ExpressionException {
        boolean number = part.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && part.constant().getKind() == CelConstant.Kind.INT64_VALUE;
        if (!number || part.constant().int64Value() == 0)
            throw new ExpressionException(EXPRESSION_DIVISOR, column(part));
        return part.constant().int64Value();
    }

    private boolean isNumber(CelExpr part) {
        return tree.getType(part.id()).map(SimpleType.INT::equals).orElse(false);
    }

    private int column(CelExpr part) {
        Integer offset = tree.getSource().getPositionsMap().get(part.id());
        return offset == null ? 0 : offset + 1;
    }
}
