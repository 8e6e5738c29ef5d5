@NullMarked
package socai.spine.ledger;

import org.jspecify.annotations.NullMarked;
