"""What comes over the WebSocket, as the description tells it: one union on `type`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from api.refusals import Schema
from tools.events import EVENTS, ChatDelta, JobProgress, Told, all_required

NAME = "SocketMessage"
SEQ = {
    "type": "integer",
    "minimum": 1,
    "title": "Seq",
    "description": "Counts from 1 per user without gaps; give the last one as `?last_seq=`",
}


class Resync(BaseModel):
    """What comes after `last_seq` is not kept any more: read the state anew, go on from `seq`."""

    model_config = ConfigDict(json_schema_extra=all_required)

    type: Literal["resync"] = "resync"
    seq: int


TRANSIENT: tuple[type[BaseModel], ...] = (Resync, ChatDelta, JobProgress)


def install(openapi: Schema) -> None:
    """Name the union, let each event carry its `seq`, and say that nothing is answered."""
    schemas, call = openapi["components"]["schemas"], openapi["webhooks"]["websocket-message"]
    for event in Told.__subclasses__():
        schemas[event.__name__]["properties"]["seq"] = SEQ
        schemas[event.__name__]["required"].append("seq")
    for transient in TRANSIENT:
        schemas[transient.__name__] = transient.model_json_schema()
    schemas[NAME] = union()
    reference = {"$ref": f"#/components/schemas/{NAME}"}
    operation = call["post"]
    operation["summary"] = "What arrives over the WebSocket"
    operation["requestBody"]["content"]["application/json"]["schema"] = reference
    operation["responses"] = {"200": {"description": "Nothing is answered"}}


def union() -> Schema:
    template = "#/components/schemas/{model}"
    events = EVENTS.json_schema(ref_template=template)
    others = {
        one.model_fields["type"].default: template.format(model=one.__name__) for one in TRANSIENT
    }
    mapping = {**events["discriminator"]["mapping"], **others}
    return {
        "title": NAME,
        "description": "Every message of `/ws/{user_id}`; `type` says which it is.",
        "oneOf": [{"$ref": reference} for reference in mapping.values()],
        "discriminator": {"propertyName": "type", "mapping": mapping},
    }
