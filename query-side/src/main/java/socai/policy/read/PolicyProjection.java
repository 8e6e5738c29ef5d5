package socai.policy.read;

import static socai.policy.read.PolicyTables.CALENDAR;
import static socai.policy.read.PolicyTables.CALENDAR_DAY;
import static socai.policy.read.PolicyTables.PARAMETER;
import static socai.policy.read.PolicyTables.REGULATION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.policy.events.CalendarDay;
import socai.policy.events.PolicyEvent;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** What was published: regulations, their parameters by version, the calendar. */
public final class PolicyProjection implements Projection {

    @Override
    public String name() {
        return "Policy";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(REGULATION, PARAMETER, CALENDAR, CALENDAR_DAY);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("policy");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof PolicyEvent event) {
            switch (event) {
                case RegulationPublished e -> regulation(e, recorded, rows);
                case CalendarPublished e -> calendar(e, recorded, rows);
            }
        }
    }

    private static void regulation(RegulationPublished e, Recorded recorded, Rows rows) {
        rows.set(
                REGULATION,
                Map.of("code", e.code(), "valid_from", e.validFrom()),
                Columns.of("valid_to", e.validTo())
                        .and("version", e.contentHash())
                        .and("title_vi", e.title().vi())
                        .and("title_en", e.title().en())
                        .and("source", e.source())
                        .and("publisher", e.publisher().raw())
                        .and("published_on", recorded.businessDate())
                        .and("sequence", recorded.sequence())
                        .map());
        for (int place = 0; place < e.parameters().size(); place++) {
            PublishedParameter one = e.parameters().get(place);
            rows.set(
                    PARAMETER,
                    Map.of("code", e.code(), "valid_from", e.validFrom(), "parameter", one.key()),
                    Columns.of("valid_to", e.validTo())
                            .and("version", e.contentHash())
                            .and("setting", one.value())
                            .and("unit", one.unit())
                            .and("anchor", one.anchor())
                            .and("article", one.article())
                            .and("confidence", one.confidence())
                            .and("cited_regulation", one.citedRegulation())
                            .and("note", one.note())
                            .and("place", place)
                            .and("sequence", recorded.sequence())
                            .map());
        }
    }

    private static void calendar(CalendarPublished e, Recorded recorded, Rows rows) {
        for (CalendarDay day : e.days()) {
            rows.set(
                    CALENDAR_DAY,
                    Map.of("version", e.contentHash(), "on_day", day.date()),
                    Columns.of("name_vi", day.nameVi())
                            .and("name_en", day.nameEn())
                            .and("kind", day.kind())
                            .and("working_day", day.workingDay())
                            .and("status", day.status())
                            .and("source", day.source())
                            .map());
        }
        rows.set(
                CALENDAR,
                Map.of("name", PolicyTables.CURRENT),
                Columns.of("version", e.contentHash())
                        .and("publisher", e.publisher().raw())
                        .and("published_on", recorded.businessDate())
                        .map());
    }
}
