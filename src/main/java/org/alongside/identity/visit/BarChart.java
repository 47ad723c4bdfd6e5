package org.alongside.identity.visit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars for a page of staff, as {@code t:chart} wants them: the description that PrimeFaces hands to Chart.js. Colours,
 * type and height are the page's own (charts.js), so none stand here. A table beside it says the same in numbers.
 *
 * @param points each with a bar of every series
 * @param across what the numbers count
 * @param upright bars stand beside each other, as days do; else they lie one below the other, as answers do
 */
public record BarChart(List<String> points, String across, List<Series> series, boolean upright) {

    /** A label is broken into lines of about so many letters, so that it leaves room for its bar on a phone. */
    static final int LINE = 18;

    /** Numbers of one kind. @param counts one for each point */
    public record Series(String name, List<Integer> counts) {
        public Series {
            counts = List.copyOf(counts);
        }
    }

    /** @throws IllegalArgumentException where a series has more or fewer numbers than there are points */
    public BarChart {
        points = List.copyOf(points);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.counts().size() != points.size()) {
                throw new IllegalArgumentException("a series has one number for each point");
            }
        }
    }

    /** A picture of one series. */
    public static BarChart of(List<String> points, String across, List<Integer> counts) {
        return new BarChart(points, across, List.of(new Series(across, counts)), false);
    }

    /** Bars beside each other, for days. @param series two at most: they are told apart by full and hollow bars */
    public static BarChart upright(List<String> points, String across, List<Series> series) {
        return new BarChart(points, across, series, true);
    }

    /** The description as JSON that may stand inside a script of the page: nothing in it ends or begins an element. */
    public String json() {
        JsonObjectBuilder numbers = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0))
                .add("title", Json.createObjectBuilder().add("display", true).add("text", across));
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("indexAxis", upright ? "x" : "y")
                .add("scales", Json.createObjectBuilder().add(upright ? "y" : "x", numbers));
        JsonObjectBuilder chart = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels()).add("datasets", datasets()))
                .add("options", options);
        return chart.build().toString().replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private JsonArrayBuilder labels() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        points.forEach(point -> labels.add(Json.createArrayBuilder(lines(point))));
        return labels;
    }

    private JsonArrayBuilder datasets() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        series.forEach(one -> all.add(Json.createObjectBuilder()
                .add("label", one.name())
                .add("data", Json.createArrayBuilder(one.counts()))));
        return all;
    }

    /** Broken between words only. */
    static List<String> lines(String point) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : point.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
