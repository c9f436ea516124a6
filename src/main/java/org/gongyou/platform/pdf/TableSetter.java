package org.gongyou.platform.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets a table; its heads stand on each page, and a row longer than a page goes on over the next. */
final class TableSetter {

    private static final float SIZE = 9;
    private static final float LINE = 14;
    private static final float PADDING = 4;

    private final LineBreaks breaks;
    private final Pen pen;

    TableSetter(LineBreaks breaks, Pen pen) {
        this.breaks = breaks;
        this.pen = pen;
    }

    void set(Block.Table table) throws IOException {
        List<Float> edges = edges(table.widths());
        List<List<String>> heads = cells(table.heads(), edges);
        float headHeight = height(lines(heads));
        pen.need(headHeight + LINE + 2 * PADDING);
        row(heads, 0, lines(heads), edges);
        for (List<String> row : table.rows()) {
            List<List<String>> cells = cells(row, edges);
            int lines = lines(cells);
            if (pen.room() < height(lines) && headHeight + height(lines) <= Pen.HEIGHT) turn(heads, edges);
            for (int from = 0; from < lines; ) {
                if (pen.room() < height(1)) turn(heads, edges);
                int fits = Math.min(lines - from, (int) ((pen.room() - 2 * PADDING) / LINE));
                row(cells, from, from + fits, edges);
                from += fits;
            }
        }
        pen.down(8);
    }

    private void turn(List<List<String>> heads, List<Float> edges) throws IOException {
        pen.turn();
        row(heads, 0, lines(heads), edges);
    }

    private static List<Float> edges(List<Integer> widths) {
        float all = widths.stream().mapToInt(Integer::intValue).sum();
        List<Float> edges = new ArrayList<>(List.of(0f));
        int sum = 0;
        for (int width : widths) {
            sum += width;
            edges.add(sum * Pen.WIDTH / all);
        }
        return edges;
    }

    private List<List<String>> cells(List<String> row, List<Float> edges) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(breaks.lines(row.get(i), SIZE, edges.get(i + 1) - edges.get(i) - 2 * PADDING));
        }
        return cells;
    }

    private static int lines(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    private static float height(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    /** Some lines of a row, with a frame around each cell. */
    private void row(List<List<String>> cells, int from, int to, List<Float> edges) throws IOException {
        float top = pen.y();
        float bottom = top - height(to - from);
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i);
            for (int line = from; line < Math.min(to, lines.size()); line++) {
                pen.text(lines.get(line), SIZE, edges.get(i) + PADDING, -PADDING - (line - from + 1) * LINE + 4);
            }
        }
        for (float edge : edges) pen.stroke(edge, top, edge, bottom);
        pen.stroke(0, top, Pen.WIDTH, top);
        pen.stroke(0, bottom, Pen.WIDTH, bottom);
        pen.down(height(to - from));
    }
}
