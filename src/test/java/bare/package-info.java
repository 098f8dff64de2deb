/**
 * A Vaadin application with one page and nothing else, to measure Caseload's pages against; outside of Caseload's packages,
 * where Caseload would find its page.
 */
package bare;
