/** A bank’s list of payments: read, matched with members, shown, and entered once somebody says so. */
@NullMarked
package socai.web.pages.dues.bank;

import org.jspecify.annotations.NullMarked;
