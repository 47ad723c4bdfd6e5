package org.alongside.content.file;

import org.alongside.content.PlacementTable;

/** The table of numbers under {@code placement} in {@code course.yaml}. */
final class PlacementReader {

    private PlacementReader() {}

    static PlacementTable read(Fields fields) {
        Fields leaning = fields.fields("leaning");
        PlacementTable table = new PlacementTable(
                looking(fields.fields("looking")),
                keeping(fields.fields("keeping")),
                working(fields.fields("working")),
                finding(fields.fields("finding")),
                Values.number(leaning, "at_least"));
        leaning.close();
        fields.close();
        return table;
    }

    private static PlacementTable.LookingRule looking(Fields fields) {
        PlacementTable.LookingRule looking = new PlacementTable.LookingRule(
                Values.number(fields, "not_now_at_least"),
                Values.number(fields, "not_now_over_doing"),
                Values.number(fields, "importance_at_most"));
        fields.close();
        return looking;
    }

    private static PlacementTable.KeepingRule keeping(Fields fields) {
        PlacementTable.KeepingRule keeping = new PlacementTable.KeepingRule(
                Values.number(fields, "keeping_at_least"),
                Values.number(fields, "experience_at_least"),
                Values.flag(fields, "doing_at_least_turning"));
        fields.close();
        return keeping;
    }

    private static PlacementTable.WorkingRule working(Fields fields) {
        PlacementTable.WorkingRule working =
                new PlacementTable.WorkingRule(Values.number(fields, "doing_over_turning"));
        fields.close();
        return working;
    }

    private static PlacementTable.FindingRule finding(Fields fields) {
        PlacementTable.FindingRule finding = new PlacementTable.FindingRule(
                Values.number(fields, "turning_over_doing"), Values.number(fields, "experience_below"));
        fields.close();
        return finding;
    }
}
