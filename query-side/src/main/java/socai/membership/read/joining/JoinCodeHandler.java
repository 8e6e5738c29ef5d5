package socai.membership.read.joining;

import java.time.Duration;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** A code that ran out is none. */
public final class JoinCodeHandler implements QueryHandler<GetJoinCode, GetJoinCode.Result> {

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public JoinCodeHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetJoinCode> query() {
        return GetJoinCode.class;
    }

    @Override
    public GetJoinCode.Result answer(GetJoinCode query, Asker asker) {
        String cell = query.organisation().raw();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        return new GetJoinCode.Result(
                shown.name(cell),
                Row.of(store.ask("select * from {Joining}.join_code where org_id = ? and not ended", cell)).stream()
                        .findFirst()
                        .map(row -> new GetJoinCode.Code(
                                row.integer("number"),
                                row.instant("shared_at").plus(Duration.ofMinutes(row.integer("minutes"))),
                                row.integer("minutes"),
                                row.integer("used"),
                                row.integer("most"))),
                parameters
                        .find("join-code-minutes", Anchors.act(today.date()))
                        .map(Parameter::number)
                        .orElse(0));
    }
}
