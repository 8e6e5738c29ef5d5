package socai.app.formats;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A command as it is, for a dossier that lies where a test wants it, and with no statute: only its right decides. */
record AskedOnly<C extends Command>(Decider<C, ?, ?> real, AtomicReference<OrganisationId> where)
        implements Decider<C, Object, Decider.NoFacts> {

    @Override
    public Class<C> command() {
        return real.command();
    }

    @Override
    @SuppressWarnings("unchecked")
    public StreamType<Object, ?> type() {
        return (StreamType<Object, ?>) real.type();
    }

    @Override
    public String stream(C command, Act act) {
        return real.type().prefix() + "-rights";
    }

    @Override
    public Optional<OrganisationId> matter(C command, Object state, Act act) {
        return Optional.of(where.get());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(C command, Object state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Object state, C command, NoFacts facts, Circumstances circumstances) {
        return Judgement.begin().accept(List::of);
    }
}
