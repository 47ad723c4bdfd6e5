/**
 * How fast it is, next to a floor measured in the same run. Nothing here fails a build; figures are printed last.
 *
 * <p>{@code mvn -Pbenchmark} or, after {@code mvn package}, {@code mvn test-compile exec:java@benchmark} runs
 * {@link org.alongside.benchmark.LaunchBenchmark}; with {@code -Dbenchmark=Saves} it is
 * {@link org.alongside.benchmark.SavesBenchmark}.
 *
 * <p>{@code mvn -q process-classes test-compile exec:exec@measure -Dbenchmark=Scoring} runs
 * {@link org.alongside.benchmark.ScoringBenchmark}, and likewise {@code Rescoring} and {@code Sheet}: they need no
 * server of ours.
 */
package org.alongside.benchmark;
