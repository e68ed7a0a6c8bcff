#!/usr/bin/env bash
# A real `cdk bootstrap`, `cdk deploy`, upload, query and `cdk destroy` without an AWS account and without Docker, against
# MiniStack (PyPI), whose CloudFormation, S3, SQS, DynamoDB, Lambda and API Gateway are not ours. Needs python3 with pip.
#
# What it does not have: alarms on metric math (left out of the template here), dead-letter queues made by CloudFormation
# (a message that fails is tried for ever), IAM. What it shows: the template deploys, updates and goes as a whole, the
# bundles run in another runtime, the notification, event source and routes are wired, the bucket and the table stay.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
echo '{}' >"$work/package.json"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet ministack awscli
env -i PATH="$work/venv/bin:$PATH" HOME="$work" TMPDIR="$work" BIND_HOST=127.0.0.1 GATEWAY_PORT="$port" \
  IOT_MTLS_ENABLED=0 SFTP_ENABLED=0 LAMBDA_EXECUTOR=local "$work/venv/bin/ministack" >"$work/server.log" 2>&1 &
server=$!
until curl -fs "http://127.0.0.1:$port/_ministack/health" >/dev/null; do sleep 1; done

export HOME="$work" AWS_ENDPOINT_URL="http://localhost:$port" AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1
export AWS_ACCESS_KEY_ID=trial AWS_SECRET_ACCESS_KEY=trial
aws() { "$work/venv/bin/aws" --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }
output() { node -p "require('$work/outputs.json').Entente.$1"; }
api() { curl -s -H "Host: $(output ApiUrl | cut -d/ -f3 | cut -d. -f1).execute-api.localhost" "$@"; }
deploy() {
  npx cdk synth --quiet --output "$work/$1" -c access="$1"
  node -e '
    const file = process.argv[1];
    const template = require(file);
    for (const [id, { Type, Properties }] of Object.entries(template.Resources))
      if (Type === "AWS::CloudWatch::Alarm" && Properties.Metrics) delete template.Resources[id];
    require("node:fs").writeFileSync(file, JSON.stringify(template));
  ' "$work/$1/Entente.template.json"
  npx cdk deploy --app "$work/$1" --require-approval never --outputs-file "$work/outputs.json" --progress events
}

npx cdk bootstrap aws://000000000000/us-east-1
deploy public
alerts=$(aws sqs create-queue --queue-name alerts --query QueueUrl --output text)
aws events put-rule --name pacts --event-pattern '{"source":["entente"],"detail":{"type":["pact"]}}' >/dev/null
aws events put-targets --rule pacts --targets Id=1,Arn=arn:aws:sqs:us-east-1:000000000000:alerts >/dev/null
for file in infra/local/samples/*.txt; do
  aws s3 cp --quiet "$file" "s3://$(output ArticleBucket)/articles/trial é+%/$(basename "$file")"
done
count=0
for _ in $(seq 60); do
  count=$(api "http://127.0.0.1:$port/articles?limit=100" | node -p 'JSON.parse(require("node:fs").readFileSync(0)).articles.length')
  [ "$count" = "$(ls infra/local/samples | wc -l | tr -d ' ')" ] && break
  sleep 1
done
echo "articles read: $count"
echo "pacts: $(api "http://127.0.0.1:$port/pacts" | head -c 300) …"
sleep 5
aws sqs get-queue-attributes --queue-url "$alerts" --attribute-names ApproximateNumberOfMessages \
  --query 'Attributes.ApproximateNumberOfMessages' --output text | sed 's/^/pacts announced: /'
echo "the first: $(aws sqs receive-message --queue-url "$alerts" --query 'Messages[0].Body' --output text | head -c 400) …"

deploy keys
echo "without a key: $(api -o "$work/refused" -w '%{http_code}' "http://127.0.0.1:$port/events")"
key=$(npm run --silent keys -- create trial --table "$(output EventTable)" 2>/dev/null | grep -o 'entente-[^ ]*' | head -1)
echo "with a key: $(api -o "$work/granted" -w '%{http_code}' -H "Authorization: Bearer $key" "http://127.0.0.1:$port/events")"

npx cdk destroy --app "$work/keys" --force
echo "what stays: $(aws s3 ls | grep -o 'entente-articles.*') $(aws dynamodb list-tables --query 'TableNames[0]' --output text)"
