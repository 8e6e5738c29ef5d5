package socai.app.reorganising;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.app.ReadSide;
import socai.app.importing.ImportPorts;
import socai.spine.read.ReadStore;
import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.StreamRights;
import socai.store.events.Spine;
import socai.store.postgres.DataFolder;

/** The desk of this installation. */
@Configuration(proxyBeanMethods = false)
class MoveDeskConfiguration {

    /** How long a job waits for the pages: after a start of the system they may be a while behind. */
    private static final Duration SHOWN = Duration.ofMinutes(2);

    @Bean
    MoveDesk reorganisationDesk(
            DataFolder folder,
            Spine spine,
            Catalogue catalogue,
            Clocks clocks,
            ClaimBook claims,
            ReadStore store,
            StreamRights rights,
            ReadSide readSide) {
        ImportPorts ports = new ImportPorts(spine.door(), clocks, catalogue, claims, spine.tails());
        return new MoveDesk(
                folder.files().resolve("reorganisations"), ports, store, rights, () -> readSide.awaitModels(SHOWN));
    }
}
