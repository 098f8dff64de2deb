package org.caseload.batch;

import java.util.List;

/**
 * Why one case was not created.
 *
 * @param arguments what the words of the failure name
 * @param reference what to quote for support; the log has it too
 */
record CaseRefusal(CaseFailure failure, List<String> arguments, String reference) {}
