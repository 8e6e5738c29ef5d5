package socai.app.importing.desk;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.app.importing.ImportPorts;
import socai.spine.OrganisationId;
import socai.spine.read.Asker;
import socai.spine.read.ReadRecorder;
import socai.spine.read.ReadStore;
import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.StreamRights;
import socai.store.events.Spine;
import socai.store.postgres.DataFolder;

/** The desk of this installation. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    private static final String RIGHT = "right.membership.ImportMembers";

    @Bean
    FileDesk importDesk(
            DataFolder folder,
            Spine spine,
            Catalogue catalogue,
            Clocks clocks,
            ClaimBook claims,
            ReadStore store,
            StreamRights rights,
            ReadRecorder recorder) {
        ImportPorts ports = new ImportPorts(spine.door(), clocks, catalogue, claims, spine.tails());
        return new FileDesk(
                folder.files().resolve("imports"), ports, asker -> mayEverywhere(asker, store, rights), recorder);
    }

    /** A list may name any organisation, so the right must hold at every root. */
    private static boolean mayEverywhere(Asker asker, ReadStore store, StreamRights rights) {
        List<OrganisationId> roots =
                store
                        .ask("select id from {Organisation}.organisation where parent is null and valid_to is null")
                        .stream()
                        .map(row -> OrganisationId.of(String.valueOf(row.get("id"))))
                        .toList();
        return !roots.isEmpty()
                && roots.stream()
                        .allMatch(root -> rights.may(asker.account(), asker.person(), asker.office(), RIGHT, root));
    }
}
