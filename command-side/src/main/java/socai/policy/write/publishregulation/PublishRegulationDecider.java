package socai.policy.write.publishregulation;

import java.util.List;
import java.util.Optional;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.write.PolicyBook;
import socai.policy.write.RegulationText;
import socai.policy.write.rules.KeeperPublishes;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Publishing the same content again does nothing; other content needs a validity of its own. */
public final class PublishRegulationDecider implements Decider<PublishRegulation, PolicyBook, Decider.NoFacts> {

    @Override
    public Class<PublishRegulation> command() {
        return PublishRegulation.class;
    }

    @Override
    public StreamType<PolicyBook, ?> type() {
        return PolicyBook.TYPE;
    }

    @Override
    public String stream(PublishRegulation command, Act act) {
        return PolicyBook.STREAM;
    }

    @Override
    public Optional<OrganisationId> matter(PublishRegulation command, PolicyBook book, Act act) {
        return Optional.of(command.publisher());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(PublishRegulation command, PolicyBook book, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(PolicyBook book, PublishRegulation command, NoFacts facts, Circumstances circumstances) {
        RegulationText text = command.regulation();
        String hash = text.contentHash();
        Optional<String> there = book.published(text.code(), text.validFrom());
        boolean known = there.equals(Optional.of(hash));
        return Judgement.begin()
                .step(
                        new KeeperPublishes(book.keeper(), command.publisher()),
                        new PeriodIsNew(text.code(), text.validFrom(), there, hash))
                .statute(() -> known
                        ? List.of()
                        : List.of(
                                new RegulationIsNamed(text),
                                new ValidityInOrder(text.validFrom(), text.validTo()),
                                new ParametersWellFormed(text.parameters()),
                                new KeysUnambiguous(text, book)))
                .accept(() -> known ? List.of() : List.of(published(command, hash)));
    }

    private static StreamEvent published(PublishRegulation command, String hash) {
        RegulationText text = command.regulation();
        return new StreamEvent(
                PolicyBook.TYPE,
                PolicyBook.STREAM,
                new RegulationPublished(
                        command.publisher(),
                        text.code(),
                        text.title(),
                        text.validFrom(),
                        text.validTo(),
                        text.source(),
                        hash,
                        text.parameters()));
    }
}
