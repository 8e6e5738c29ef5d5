/** Tests. */
package socai.app.importing.report;
