package socai.dues.read;

import java.util.List;
import socai.dues.read.arrears.ArrearsHandler;
import socai.dues.read.overview.OverviewHandler;
import socai.dues.read.own.OwnDuesHandler;
import socai.dues.read.payers.PayersHandler;
import socai.dues.read.receipt.ReceiptHandler;
import socai.dues.read.sheet.SheetHandler;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;

/** What can be asked of dues. */
public final class DuesReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(new DuesProjection());
    }

    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(
                new SheetHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new ReceiptHandler(ports.store(), ports.names()),
                new ArrearsHandler(ports.store(), ports.parameters(), ports.today()),
                new PayersHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new OverviewHandler(ports.store(), ports.parameters(), ports.names(), ports.today()),
                new OwnDuesHandler(ports.store(), ports.parameters(), ports.names(), ports.today()));
    }
}
