/** Running the accounts of others, each act kept for good; what hands rights over takes two people. */
@NullMarked
package socai.security.administration;

import org.jspecify.annotations.NullMarked;
