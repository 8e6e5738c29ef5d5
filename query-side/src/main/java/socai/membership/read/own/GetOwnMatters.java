package socai.membership.read.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;
import socai.spine.time.PartyAge;

/** The files about whoever asks: how each stands, what comes next and until when; what was decided. */
public record GetOwnMatters(PersonId person) implements Query<GetOwnMatters.Result> {

    /**
     * @param probation end of probation; absent for who is official or was taken over as such
     * @param record    by when CV and data sheet of the member file are to be declared; absent once they are
     * @param file      dates of the membership, each told apart
     */
    public record Result(
            Optional<Dates> file, Optional<LocalDate> probation, Optional<LocalDate> record, List<Matter> matters) {}

    /**
     * @param decision  day of the admission decision: Party age counts from it
     * @param ceremony  day of the ceremony: probation counts from it
     * @param official  day from which the member is official, even when recognised late
     * @param votesFrom day of the recognition decision: from it the member votes
     * @param newClass  day on which the class for new members was completed
     * @param fileLost  since when the member file has been missing
     * @param outside   the text by which an exempt member is no user of the handbook; absent for everybody else
     */
    public record Dates(
            String membership,
            Optional<LocalDate> decision,
            Optional<LocalDate> ceremony,
            Optional<LocalDate> official,
            Optional<LocalDate> votesFrom,
            Optional<LocalDate> newClass,
            boolean probationary,
            Optional<PartyAge> partyAge,
            Optional<LocalDate> fileLost,
            Optional<String> outside) {}

    /**
     * @param about    what of the own file a correction is about
     * @param opened   whether its page opens to the person it is about
     * @param decided  number of the decision and who decided
     * @param letter   whether an introduction letter was issued, which the person may print
     * @param receiver to whom a letter has to be presented
     * @param answer   the cell's resolution on a request, or the last answer to a complaint
     */
    public record Matter(
            String dossier,
            String kind,
            String kindLabel,
            String stage,
            String stageLabel,
            Optional<String> about,
            LocalDate openedOn,
            LocalDate lastOn,
            boolean closed,
            boolean opened,
            Optional<Clock> clock,
            Optional<String> decisionNumber,
            Optional<LocalDate> decidedOn,
            Optional<String> decidedBy,
            boolean letter,
            Optional<String> receiver,
            Optional<Answer> answer) {}

    /** What was answered, by the number of its paper. */
    public record Answer(String number, Optional<LocalDate> on, Optional<String> by) {}

    @Override
    public Scope scope() {
        return new Scope.Own(person);
    }
}
