# One image for servers and workers:  docker build -t proxy-agent .
# A worker is the same image with the command  python run.py worker

FROM python:3.11-slim AS packages
WORKDIR /app
COPY run.py requirements.lock .ci/image_lock.py ./
RUN python image_lock.py < requirements.lock > image.lock \
 && mv image.lock requirements.lock \
 && python -m venv .venv \
 && .venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock \
 && python -c "import run; run.STAMP.write_text(run.wanted_stamp())"

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin house \
 && install -d -m 700 -o house /data
WORKDIR /app
COPY --from=packages /app/.venv .venv
COPY --from=packages /app/requirements.lock ./
COPY run.py ./
COPY storage storage
COPY tools tools
COPY agents agents
COPY workflows workflows
COPY api api
RUN .venv/bin/python -m compileall -q storage tools agents workflows api
ENV PROXY_AGENT_DATA_DIR=/data
VOLUME /data
USER house
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s --retries=3 \
  CMD [".venv/bin/python", "-m", "api.probe"]
CMD ["python", "run.py", "serve", "--host", "0.0.0.0"]
