package socai.dues.read;

import java.util.List;
import socai.dues.events.ReliefGround;
import socai.dues.events.ReliefStage;
import socai.dues.read.sheet.GetDuesSheet;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** Applications for relief, and to pay later, on which nobody has decided yet. */
public final class Applications {

    private static final String OPEN = " and stage in ('REQUESTED', 'REPORTED') order by asked_on, account";

    private final ReadStore store;

    public Applications(ReadStore store) {
        this.store = store;
    }

    /** Those of a cell's members of today, wherever they asked. */
    public List<GetDuesSheet.Application> in(String cell, Shown shown) {
        return lines(
                Row.of(store.ask(
                        "select * from {Dues}.application where membership in (select s.membership from {Dues}.span s"
                                + " where s.org_id = ? and s.until_on is null)" + OPEN,
                        cell)),
                shown);
    }

    /** Those on which this organisation decides. */
    public List<GetDuesSheet.Application> waitingFor(String decider, Shown shown) {
        return lines(
                Row.of(store.ask("select * from {Dues}.application where reported_to = ?" + OPEN, decider)), shown);
    }

    /** Applications to pay later of a cell's members of today. */
    public List<GetDuesSheet.Deferring> deferringIn(String cell, Shown shown) {
        return deferring(
                Row.of(store.ask(
                        "select * from {Dues}.deferral_asked where membership in (select s.membership from {Dues}.span s"
                                + " where s.org_id = ? and s.until_on is null) order by asked_on, account",
                        cell)),
                shown);
    }

    /** Applications to pay later on which this organisation decides. */
    public List<GetDuesSheet.Deferring> deferringFor(String decider, Shown shown) {
        return deferring(
                Row.of(store.ask(
                        "select * from {Dues}.deferral_asked where asked_of = ? order by asked_on, account", decider)),
                shown);
    }

    private static List<GetDuesSheet.Deferring> deferring(List<Row> rows, Shown shown) {
        shown.knowing(rows.stream().map(row -> row.text("person")).toList());
        return rows.stream()
                .map(row -> new GetDuesSheet.Deferring(
                        row.text("membership"),
                        row.text("person"),
                        shown.name(row.text("person")),
                        row.day("from_on"),
                        row.integer("months"),
                        row.integer("length"),
                        row.day("asked_on"),
                        row.text("asked_of")))
                .toList();
    }

    private static List<GetDuesSheet.Application> lines(List<Row> rows, Shown shown) {
        shown.knowing(rows.stream().map(row -> row.text("person")).toList());
        return rows.stream()
                .map(row -> new GetDuesSheet.Application(
                        row.text("membership"),
                        row.text("person"),
                        shown.name(row.text("person")),
                        shown.of(ReliefStage.valueOf(row.text("stage"))),
                        shown.of(ReliefGround.valueOf(row.text("ground"))),
                        row.integer("percent"),
                        row.day("from_on"),
                        row.integer("months"),
                        row.day("asked_on"),
                        row.text("stage").equals(ReliefStage.REPORTED.name())))
                .toList();
    }
}
