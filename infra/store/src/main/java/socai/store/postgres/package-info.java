/** The PostgreSQL under everything: started from the data folder or reached over the network, with its schema. */
@NullMarked
package socai.store.postgres;

import org.jspecify.annotations.NullMarked;
