/** Who may pay dues to an organisation, what is open, and which payments of a bank are in the books already. */
@NullMarked
package socai.dues.read.payers;

import org.jspecify.annotations.NullMarked;
