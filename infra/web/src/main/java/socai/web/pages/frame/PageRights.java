package socai.web.pages.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import socai.dues.read.overview.GetDuesOverview;
import socai.membership.read.badges.ListBadgeCandidates;
import socai.membership.read.board.GetDevelopmentBoard;
import socai.membership.read.cleansing.GetCleansing;
import socai.membership.read.dossiers.GetDossier;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.due.ListDue;
import socai.membership.read.files.ListDeceased;
import socai.membership.read.joining.GetJoinCode;
import socai.membership.read.joining.ListJoinings;
import socai.membership.read.members.ListMembers;
import socai.membership.read.movement.GetMovements;
import socai.membership.read.search.SearchPeople;
import socai.organisation.read.appointment.ListAppointments;
import socai.spine.OfficeRef;
import socai.spine.read.CheckedQueryDoor;
import socai.spine.read.decisions.ListDecisions;
import socai.spine.write.StreamRights;
import socai.web.Caller;

/**
 * Which pages an office may open, by the published rights that the pages themselves are judged by: a menu that names a
 * page which then is not there sends people into a wall.
 */
@Component
public class PageRights {

    /** What a page asks for its organisation first. A page that is not here asks for nothing that is not everybody's. */
    private static final Map<String, Class<?>> QUESTIONS = Map.ofEntries(
            Map.entry("/tim", SearchPeople.class),
            Map.entry("/dang-vien", ListMembers.class),
            Map.entry("/ho-so", ListDossiers.class),
            Map.entry("/den-han", ListDue.class),
            Map.entry("/quyet-dinh", ListDecisions.class),
            Map.entry("/bang-phat-trien", GetDevelopmentBoard.class),
            Map.entry("/lam-sach", GetCleansing.class),
            Map.entry("/bien-dong", GetMovements.class),
            Map.entry("/huy-hieu", ListBadgeCandidates.class),
            Map.entry("/tu-tran", ListDeceased.class),
            Map.entry("/giao-chuc-vu", ListAppointments.class),
            Map.entry("/dang-phi", GetDuesOverview.class),
            Map.entry("/ma-gia-nhap", GetJoinCode.class),
            Map.entry("/de-nghi-gia-nhap", ListJoinings.class));

    private final StreamRights rights;
    private final ObjectProvider<Gate> gates;

    PageRights(StreamRights rights, ObjectProvider<Gate> gates) {
        this.rights = rights;
        this.gates = gates;
    }

    /** Tells by a page's path whether it opens; what is not needed is not asked. */
    public Predicate<String> of(Caller caller, OfficeRef office) {
        Set<String> held = rights.among(
                caller.account(),
                caller.person(),
                office,
                QUESTIONS.values().stream().map(PageRights::right).collect(Collectors.toSet()),
                office.organisation());
        Map<String, Boolean> asked = new HashMap<>();
        List<Gate> known = gates.stream().toList();
        return path -> asked.computeIfAbsent(path, page -> opens(page, held, known, caller, office));
    }

    /** Whether the office opens files of the organisations below its own; a list tells of them to some who may not. */
    public boolean below(OfficeRef office) {
        return rights.below(office.kind(), right(GetDossier.class));
    }

    private static boolean opens(String page, Set<String> held, List<Gate> known, Caller caller, OfficeRef office) {
        Class<?> question = QUESTIONS.get(page);
        return (question == null || held.contains(right(question)))
                && known.stream().filter(gate -> gate.page().equals(page)).allMatch(gate -> gate.opens(caller, office));
    }

    private static String right(Class<?> question) {
        return "right.read." + CheckedQueryDoor.nameOf(question);
    }
}
