/** Rows in memory, a small record, tables in PostgreSQL: what the tests of the reading side stand on. */
package socai.spine.read;
