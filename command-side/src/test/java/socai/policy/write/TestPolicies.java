package socai.policy.write;

import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.spine.OrganisationId;

/** The policy book as it stands after the packaged files were published: the law of every other context's tests. */
public final class TestPolicies {

    public static final OrganisationId KEEPER = OrganisationId.of("org-keeper");

    private static final PolicyBook BOOK = publish(PolicyFiles.packaged());

    private TestPolicies() {}

    public static PolicyBook book() {
        return BOOK;
    }

    static PolicyBook publish(PolicyFiles files) {
        PolicyBook book = PolicyBook.EMPTY;
        for (RegulationFile file : files.regulations()) {
            book = PolicyBook.TYPE.fold(book, published(file.regulation()));
        }
        for (CalendarFile file : files.calendars()) {
            CalendarText calendar = file.calendar();
            book = PolicyBook.TYPE.fold(book, new CalendarPublished(KEEPER, calendar.contentHash(), calendar.days()));
        }
        return book;
    }

    static RegulationPublished published(RegulationText text) {
        return new RegulationPublished(
                KEEPER,
                text.code(),
                text.title(),
                text.validFrom(),
                text.validTo(),
                text.source(),
                text.contentHash(),
                text.parameters());
    }
}
