package socai.policy.write.publishcalendar;

import java.util.List;
import java.util.Optional;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.write.CalendarText;
import socai.policy.write.PolicyBook;
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

/** A calendar has no validity: next year's holidays are added, and lateness names the version it was told by. */
public final class PublishCalendarDecider implements Decider<PublishCalendar, PolicyBook, Decider.NoFacts> {

    @Override
    public Class<PublishCalendar> command() {
        return PublishCalendar.class;
    }

    @Override
    public StreamType<PolicyBook, ?> type() {
        return PolicyBook.TYPE;
    }

    @Override
    public String stream(PublishCalendar command, Act act) {
        return PolicyBook.STREAM;
    }

    @Override
    public Optional<OrganisationId> matter(PublishCalendar command, PolicyBook book, Act act) {
        return Optional.of(command.publisher());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(PublishCalendar command, PolicyBook book, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(PolicyBook book, PublishCalendar command, NoFacts facts, Circumstances circumstances) {
        String hash = new CalendarText(command.days()).contentHash();
        return Judgement.begin()
                .step(new KeeperPublishes(book.keeper(), command.publisher()))
                .statute(() -> List.of(new DaysWellFormed(command.days())))
                .accept(() -> book.calendar().version().equals(hash)
                        ? List.of()
                        : List.of(new StreamEvent(
                                PolicyBook.TYPE,
                                PolicyBook.STREAM,
                                new CalendarPublished(command.publisher(), hash, command.days()))));
    }
}
