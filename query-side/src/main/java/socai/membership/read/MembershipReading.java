package socai.membership.read;

import java.util.List;
import socai.membership.read.badges.BadgeProjection;
import socai.membership.read.badges.BadgesHandler;
import socai.membership.read.badges.CandidatesHandler;
import socai.membership.read.badges.OwnBadgesHandler;
import socai.membership.read.base.CountHandler;
import socai.membership.read.board.BoardHandler;
import socai.membership.read.cards.OwnCardHandler;
import socai.membership.read.cards.VoidCardsHandler;
import socai.membership.read.cleansing.CleansingHandler;
import socai.membership.read.cleansing.CleansingProjection;
import socai.membership.read.cleansing.ExportFaultsHandler;
import socai.membership.read.cleansing.FaultsHandler;
import socai.membership.read.dossiers.DossierHandler;
import socai.membership.read.dossiers.DossiersHandler;
import socai.membership.read.due.DueHandler;
import socai.membership.read.files.DeceasedHandler;
import socai.membership.read.files.MemberFileProjection;
import socai.membership.read.joining.CheckJoinCodeHandler;
import socai.membership.read.joining.JoinCodeHandler;
import socai.membership.read.joining.JoinedHandler;
import socai.membership.read.joining.JoiningProjection;
import socai.membership.read.joining.JoiningsHandler;
import socai.membership.read.letter.LetterHandler;
import socai.membership.read.members.MembersHandler;
import socai.membership.read.movement.MovementListHandler;
import socai.membership.read.movement.MovementProjection;
import socai.membership.read.movement.MovementsHandler;
import socai.membership.read.naming.FindByNameHandler;
import socai.membership.read.own.OwnMattersHandler;
import socai.membership.read.people.MyselfHandler;
import socai.membership.read.people.PersonHandler;
import socai.membership.read.reorganisations.ReorganisationHandler;
import socai.membership.read.reorganisations.ReorganisationsHandler;
import socai.membership.read.search.Remits;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;

/** What can be asked of people, files and limits. */
public final class MembershipReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(
                new MemberProjection(),
                new DossierProjection(),
                new DueProjection(),
                new BadgeProjection(),
                new MemberFileProjection(),
                new JoiningProjection(),
                new ReorganisationProjection(),
                new MovementProjection(),
                new CleansingProjection());
    }

    /** What needs no tree; questions about whole remits are in {@link #handlers(Ports, Remits)}. */
    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(
                new CountHandler(ports.store(), ports.today()),
                new MembersHandler(ports.store(), ports.names(), ports.today()),
                new FindByNameHandler(ports.store(), ports.today()),
                new PersonHandler(ports.store(), ports.names()),
                new MyselfHandler(ports.store(), ports.names()),
                new OwnCardHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new VoidCardsHandler(ports.store(), ports.parameters(), ports.today()),
                new BadgesHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new OwnBadgesHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new CandidatesHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new DeceasedHandler(ports.store(), ports.names(), ports.today()),
                new FaultsHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new ExportFaultsHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new DossiersHandler(ports.store(), ports.calendars(), ports.parameters(), ports.names(), ports.today()),
                new DossierHandler(ports.store(), ports.calendars(), ports.parameters(), ports.names(), ports.today()),
                new LetterHandler(ports.store(), ports.names()),
                new JoinCodeHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new CheckJoinCodeHandler(ports.store(), ports.names()),
                new JoiningsHandler(ports.store(), ports.calendars(), ports.names()),
                new JoinedHandler(ports.store(), ports.names(), ports.today()),
                new OwnMattersHandler(
                        ports.store(), ports.calendars(), ports.parameters(), ports.names(), ports.today()),
                new ReorganisationsHandler(ports.store(), ports.names()),
                new ReorganisationHandler(ports.store(), ports.names(), ports.today()),
                new MovementsHandler(ports.store(), ports.names(), ports.today(), ports.reach()),
                new MovementListHandler(ports.store(), ports.names(), ports.reach()),
                new DueHandler(ports.store(), ports.calendars(), ports.parameters(), ports.names()));
    }

    /** Questions about all organisations below one. @param remits shared by all of them, as it keeps what it read */
    public static List<QueryHandler<?, ?>> handlers(Ports ports, Remits remits) {
        return List.of(
                new BoardHandler(
                        ports.store(), remits, ports.calendars(), ports.parameters(), ports.names(), ports.today()),
                new CleansingHandler(ports.store(), remits, ports.parameters(), ports.names(), ports.today()));
    }
}
