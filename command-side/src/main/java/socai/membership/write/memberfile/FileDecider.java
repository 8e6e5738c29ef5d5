package socai.membership.write.memberfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socai.membership.write.Membership;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.selfcorrection.request.FileKeeper;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/**
 * What all acts of the keeper of a file have in common: the dossier of the membership, whether it goes on or has ended,
 * and who keeps its file.
 */
public interface FileDecider<C extends FileCommand> extends Decider<C, Membership, FileFacts> {

    @Override
    default StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.membership().raw();
    }

    /** Who keeps the file acts for its own organisation. */
    @Override
    default Optional<OrganisationId> matter(C command, Membership state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    default List<Optional<OrganisationId>> touched(C command, Membership state, Act act, Reader reader) {
        return List.of(cell(state, act, reader));
    }

    @Override
    default Class<FileFacts> factsType() {
        return FileFacts.class;
    }

    @Override
    default FileFacts gather(C command, Membership state, Act act, Reader reader) {
        return new FileFacts(Superiors.above(cell(state, act, reader), act.businessDate(), reader));
    }

    /** The cell of the member, or the last one; where that has ended, the one that goes on. */
    private static Optional<OrganisationId> cell(Membership state, Act act, Reader reader) {
        return state.matter().map(cell -> Succession.now(cell, act.today(), reader));
    }

    default FileCustody custody(Membership state) {
        return state.papers().record().custody();
    }

    /** That the keeper acts, before all other rules. */
    default List<Rule> kept(C command, FileFacts facts, Circumstances circumstances, Rule... more) {
        Parameter keeping = circumstances.parameter("member-file-keeper");
        List<Rule> rules = new ArrayList<>();
        rules.add(new KeptHere(command.organisation(), FileKeeper.of(facts.superiors(), keeping), keeping));
        rules.addAll(Arrays.asList(more));
        return List.copyOf(rules);
    }
}
